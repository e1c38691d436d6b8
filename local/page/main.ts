import { listen, refreshClock } from './actions/listen.ts';
import { refreshLists, refreshMessages } from './actions/refresh.ts';
import { reportTrouble } from './actions/report-trouble.ts';
import { h } from './dom/h.ts';
import { createStore } from './state.ts';
import { conversationList } from './views/conversation-list.ts';
import { intro } from './views/intro.ts';
import { messagePane } from './views/message-pane.ts';
import { peopleRail } from './views/people-rail.ts';
import { skipLink } from './views/skip-link.ts';
import { topBar } from './views/top-bar.ts';
import { trouble } from './views/trouble.ts';

const store = createStore();
// First, so that what is drawn next can be measured.
store.subscribe(() => {
  document.body.dataset['narrow'] = store.get().narrow;
});
const columns = h(
  'div',
  { class: 'columns' },
  peopleRail(store),
  conversationList(store),
  messagePane(store),
);
document.querySelector('#app')?.append(skipLink(store), topBar(store), trouble(store), intro(store), columns);
listen(store);
reportTrouble(
  store,
  refreshLists(store).then(() => refreshMessages(store)),
);
reportTrouble(store, refreshClock(store));
// The simulated clock runs on; its face shows minutes.
setInterval(() => reportTrouble(store, refreshClock(store)), 10_000);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') reportTrouble(store, refreshMessages(store));
});
