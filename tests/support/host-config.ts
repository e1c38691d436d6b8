const colours = (normal: string, subtle: string) => ({ default: normal, subtle });

const foreground = {
  default: colours('#242424', '#616161'),
  accent: colours('#5b5fc7', '#5b5fc7'),
  good: colours('#237b4b', '#237b4b'),
  warning: colours('#835c00', '#835c00'),
  attention: colours('#b10e1c', '#b10e1c'),
};

const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground });

/** A host configuration near the one that Teams uses in its light theme. */
export const teamsLikeHostConfig = {
  fontFamily: 'Segoe UI, system-ui, sans-serif',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: '#e6e6e6' },
  containerStyles: {
    default: style('#ffffff'),
    emphasis: style('#f5f5f5'),
    good: style('#e7f2da'),
    warning: style('#fbf6d9'),
    attention: style('#fcf4f6'),
    accent: style('#ebebfa'),
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder' },
      optionalInputs: { weight: 'bolder' },
      inputSpacing: 'small',
    },
  },
  actions: {
    maxActions: 6,
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    spacing: 'medium',
  },
};
