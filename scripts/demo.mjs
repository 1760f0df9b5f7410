import { routes } from '../demo/portal.mjs';
import { serveSite } from './site.mjs';

/** The made-up portal: its pages in order, their addresses, and the switch that leads its hosts here. */
export async function openPortal() {
  const pages = routes();
  const site = await serveSite(pages);
  const samples = [...pages].map(([address, page]) => ({ url: `http://${address}`, ...page }));
  const hosts = [...new Set([...pages.keys()].map((address) => address.split('/')[0]))];
  // Only the made-up hosts are led here, so that the same window can visit real portals.
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${site.port}`).join(', ');
  return { samples, args: [`--host-resolver-rules=${rules}`], close: site.close };
}
