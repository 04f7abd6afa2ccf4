import { type IconName, iconPaths } from './iconPaths.ts'

/** All icons once, out of sight; every `Icon` refers to it. */
export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true" focusable="false">
      {Object.entries(iconPaths).map(([name, path]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 20 20">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  )
}

/** A drawing without a name of its own: the word beside it says what it means. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} aria-hidden="true" focusable="false">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
