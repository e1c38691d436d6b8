import { HostConfig } from 'adaptivecards';

const both = (colour: string, subtle = colour) => ({ default: colour, subtle });

const foreground = {
  default: both('#242424', '#5c5c5c'),
  dark: both('#242424', '#5c5c5c'),
  light: both('#ffffff', '#e0e0e0'),
  accent: both('#4f52b2', '#5b5fc7'),
  good: both('#0e6b35', '#0e6b35'),
  warning: both('#7a5200', '#7a5200'),
  attention: both('#b10e1c', '#b10e1c'),
};

const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground });

/** How Teams shows cards: its type sizes, spacings and quiet colours, all dark enough to be read on their backgrounds. */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 26, extraLarge: 30 },
  spacing: { none: 0, small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  containerStyles: {
    default: container('#ffffff'),
    emphasis: container('#f5f5f5'),
    accent: container('#eceefb'),
    good: container('#e7f4ea'),
    warning: container('#fdf4d8'),
    attention: container('#fdeceb'),
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
