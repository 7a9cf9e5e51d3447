import { options } from 'preact';

/**
 * Browsers write what stands in the fields of open tabs into their session files, to fill them in again after a crash: in
 * the clear, past any lock. Fields without completion are left out; so every field of ours is one, those to come as well.
 */
export function forbidFormMemory(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (vnode.type === 'textarea' || vnode.type === 'input') {
      const props = vnode.props as { autocomplete?: string };
      props.autocomplete ??= 'off';
    }
    before?.(vnode);
  };
}
