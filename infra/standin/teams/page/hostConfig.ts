import type { ThemeName } from './settings.ts'

interface Palette {
  text: string
  subtle: string
  accent: string
  good: string
  warning: string
  attention: string
  emphasis: string
  separator: string
}

const PALETTES: Record<ThemeName, Palette> = {
  default: {
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#b10e1c',
    emphasis: '#f0f0f0',
    separator: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#54b054',
    warning: '#faa06b',
    attention: '#eeacb2',
    emphasis: '#1f1f1f',
    separator: '#525252',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff00',
    good: '#3ff23f',
    warning: '#ffff00',
    attention: '#ffff00',
    emphasis: '#000000',
    separator: '#ffffff',
  },
}

const shade = (colour: string, subtle: string) => ({
  default: colour,
  subtle,
  highlightColors: { default: '#fff3b0', subtle: '#fff3b0' },
})

/** The host config of Teams' own measures with the colours of a theme (names as in Adaptive Cards 1.5). */
export function hostConfigOf(theme: ThemeName) {
  const { text, subtle, accent, good, warning, attention, emphasis, separator } = PALETTES[theme]
  const foregroundColors = {
    default: shade(text, subtle),
    dark: shade(text, subtle),
    light: shade(subtle, subtle),
    accent: shade(accent, accent),
    good: shade(good, good),
    warning: shade(warning, warning),
    attention: shade(attention, attention),
  }
  const transparent = { backgroundColor: '#00000000', foregroundColors }
  const tinted = { backgroundColor: emphasis, foregroundColors }
  return {
    fontFamily: 'inherit',
    supportsInteractivity: true,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: separator },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: transparent,
      emphasis: tinted,
      good: tinted,
      warning: tinted,
      attention: tinted,
      accent: tinted,
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: {
        color: 'default',
        size: 'default',
        isSubtle: false,
        weight: 'bolder',
        wrap: true,
        maxWidth: 150,
      },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 16,
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
        inputSpacing: 'small',
      },
      errorMessage: { color: 'attention', size: 'small' },
    },
  }
}
