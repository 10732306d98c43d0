import { Component, type ReactNode } from 'react'

import { ErrorPage } from './ErrorPage.tsx'

interface CatchErrorsProps {
  /** The path of the page. Another one is tried anew. */
  readonly at: string
  readonly children: ReactNode
}

/** A page, or what stands in its place where it fails. */
export class CatchErrors extends Component<CatchErrorsProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate({ at }: CatchErrorsProps) {
    if (this.state.failed && at !== this.props.at) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? <ErrorPage /> : this.props.children
  }
}
