/**
 * Teams' host configuration, with Fluent's theme tokens as colours: one configuration serves light, dark and high
 * contrast, and a change of theme draws no card again. Sizes are those of Teams' own configuration.
 */
export function cardLook(): Record<string, unknown> {
  return {
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: 'Medium', maxImageHeight: 100 },
    fontTypes: {
      default: fontType('var(--fontFamilyBase)'),
      monospace: fontType("Consolas, 'Courier New', monospace"),
    },
    textStyles: textStyles(),
    textBlock: { headingLevel: 2 },
    containerStyles: containerStyles(),
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      preExpandSingleShowCardAction: false,
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    inputs: {
      label: {
        inputSpacing: 'Small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', spacing: 'Small', size: 'small', weight: 'default' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: {
        size: 'Default',
        color: 'Default',
        isSubtle: false,
        weight: 'Bolder',
        wrap: true,
        maxWidth: 150,
      },
      value: { size: 'Default', color: 'Default', isSubtle: false, weight: 'Default', wrap: true },
      spacing: 16,
    },
    table: { cellSpacing: 8 },
  };
}

function containerStyles(): Record<string, unknown> {
  return {
    default: containerStyle('transparent', 'var(--colorNeutralStroke1)'),
    emphasis: containerStyle('var(--colorNeutralBackground3)', 'var(--colorNeutralStroke1)'),
    accent: containerStyle('var(--colorBrandBackground2)', 'var(--colorBrandStroke2)'),
    good: containerStyle(
      'var(--colorStatusSuccessBackground1)',
      'var(--colorStatusSuccessBorder1)',
    ),
    warning: containerStyle(
      'var(--colorStatusWarningBackground1)',
      'var(--colorStatusWarningBorder1)',
    ),
    attention: containerStyle(
      'var(--colorStatusDangerBackground1)',
      'var(--colorStatusDangerBorder1)',
    ),
  };
}

function textStyles(): Record<string, unknown> {
  return {
    heading: {
      fontType: 'default',
      size: 'large',
      weight: 'bolder',
      color: 'default',
      isSubtle: false,
    },
    columnHeader: {
      fontType: 'default',
      size: 'default',
      weight: 'bolder',
      color: 'default',
      isSubtle: false,
    },
  };
}

function fontType(fontFamily: string): Record<string, unknown> {
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
  };
}

function containerStyle(backgroundColor: string, borderColor: string): Record<string, unknown> {
  return { backgroundColor, borderColor, foregroundColors };
}

const foregroundColors = {
  default: pair('var(--colorNeutralForeground1)', 'var(--colorNeutralForeground2)'),
  dark: pair('var(--colorNeutralForeground1)', 'var(--colorNeutralForeground2)'),
  light: pair('var(--colorNeutralForegroundInverted)', 'var(--colorNeutralForegroundInverted)'),
  accent: pair('var(--card-accent)', 'var(--card-accent)'),
  good: pair('var(--card-good)', 'var(--card-good)'),
  warning: pair('var(--card-warning)', 'var(--card-warning)'),
  attention: pair('var(--card-attention)', 'var(--card-attention)'),
};

function pair(plain: string, subtle: string): Record<string, string> {
  return { default: plain, subtle };
}
