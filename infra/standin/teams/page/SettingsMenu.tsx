import {
  Button,
  Field,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Switch,
} from '@fluentui/react-components'
import { SettingsRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { api, type BotState } from './api.ts'
import { usePage } from './PageContext.tsx'
import { type Settings, THEMES } from './settings.ts'

interface Props {
  personId: string | undefined
  onChange(change: Partial<Settings>): void
}

/** Theme, language, and what may go wrong for this person: sign-in, the bot blocked, the app removed. */
export function SettingsMenu({ personId, onChange }: Props) {
  const { settings, say } = usePage()
  const [bot, setBot] = useState<BotState>()
  const read = (open: boolean) => {
    setBot(undefined)
    if (open && personId !== undefined) void api.bot(personId).then(setBot)
  }
  const switchBot = (change: Partial<BotState>) => {
    if (personId !== undefined) void api.switchBot(personId, change).then(setBot)
  }
  return (
    <Popover trapFocus onOpenChange={(_event, { open }) => read(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={say('settings')}
          title={say('settings')}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={say('settings')} className="settings">
        <Field label={say('theme')}>
          <Select
            value={settings.theme}
            onChange={(_event, { value }) =>
              onChange({ theme: THEMES.find(theme => theme === value) ?? 'default' })
            }
          >
            {THEMES.map(theme => (
              <option key={theme} value={theme}>
                {say(theme)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('language')}>
          <Select
            value={settings.language}
            onChange={(_event, { value }) => onChange({ language: value === 'en' ? 'en' : 'pl' })}
          >
            <option value="pl" lang="pl">
              Polski
            </option>
            <option value="en" lang="en">
              English
            </option>
          </Select>
        </Field>
        <Field label={say('signIn')}>
          <Select
            value={settings.signIn}
            onChange={(_event, { value }) => onChange({ signIn: value === 'fails' ? 'fails' : 'works' })}
          >
            <option value="works">{say('signInWorks')}</option>
            <option value="fails">{say('signInFails')}</option>
          </Select>
        </Field>
        {bot && (
          <fieldset className="settings-bot">
            <legend>{say('botSwitch')}</legend>
            <Switch
              label={say('installed')}
              checked={bot.installed}
              onChange={(_event, { checked }) => switchBot({ installed: checked })}
            />
            <Switch
              label={say('blocked')}
              checked={bot.blocked}
              onChange={(_event, { checked }) => switchBot({ blocked: checked })}
            />
          </fieldset>
        )}
      </PopoverSurface>
    </Popover>
  )
}
