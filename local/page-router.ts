import express, { type Router } from 'express';
import type { Page } from './bundle-page.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the page. The policy lets nothing in a card run as a script. */
export function pageRouter(page: Page): Router {
  const router = express.Router();
  const serve = (path: string, type: string, body: string) => {
    router.get(path, (_request, response) => {
      response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' });
      response.type(type).send(body);
    });
  };
  serve('/', 'html', page.html);
  serve('/main.js', 'text/javascript', page.script);
  serve('/page.css', 'text/css', page.style);
  router.get('/favicon.ico', (_request, response) => void response.status(204).end());
  return router;
}
