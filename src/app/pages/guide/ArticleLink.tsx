import type { ComponentProps } from 'react'
import { Link } from 'react-router'

/** A link as an article writes it: to a page of ours, to a place on this page, or elsewhere. */
export function ArticleLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  return href.startsWith('/') ? (
    <Link to={href}>{children}</Link>
  ) : (
    <a {...rest} href={href}>
      {children}
    </a>
  )
}
