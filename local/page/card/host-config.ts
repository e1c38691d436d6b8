import { HostConfig } from 'adaptivecards';

const both = (colour: string, subtle = colour) => ({ default: colour, subtle });

const foreground = {
  default: both('var(--text)', 'var(--quiet)'),
  dark: both('var(--text)', 'var(--quiet)'),
  light: both('#ffffff', '#e0e0e0'),
  accent: both('var(--accent-text)'),
  good: both('var(--good)'),
  warning: both('var(--warning)'),
  attention: both('var(--danger)'),
};

const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground });

/** How Teams shows cards: its type sizes, spacings and quiet colours, which are the page's own, in the light and in the dark. */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 26, extraLarge: 30 },
  spacing: { none: 0, small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: container('var(--surface)'),
    emphasis: container('var(--ground)'),
    accent: container('var(--accent-soft)'),
    good: container('var(--good-soft)'),
    warning: container('var(--warning-soft)'),
    attention: container('var(--danger-soft)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    // The gap is the style sheet's, so that buttons wrap.
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { size: 'small', color: 'attention', spacing: 'small' },
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 180 },
    value: { wrap: true },
    spacing: 12,
  },
  table: { cellSpacing: 8 },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  supportsInteractivity: true,
});
