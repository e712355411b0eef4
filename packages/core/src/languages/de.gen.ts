// Made by scripts/generate.ts from data/. Do not edit.
import type { Catalogue } from '../render/request/catalogue.ts'

/**
 * German phrases of the registered 4xx and 5xx codes, for the option `languages`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1 | RFC 9457, section 4.2.1}
 * @example
 * problems({ languages: { de } })
 */
export const de: Catalogue = {
  400: 'Ungültige Anfrage',
  401: 'Nicht autorisiert',
  402: 'Zahlung erforderlich',
  403: 'Zugriff verweigert',
  404: 'Nicht gefunden',
  405: 'Methode nicht erlaubt',
  406: 'Nicht akzeptabel',
  407: 'Proxy-Authentifizierung erforderlich',
  408: 'Zeitüberschreitung der Anfrage',
  409: 'Konflikt',
  410: 'Nicht mehr verfügbar',
  411: 'Längenangabe erforderlich',
  412: 'Vorbedingung nicht erfüllt',
  413: 'Inhalt zu groß',
  414: 'URI zu lang',
  415: 'Medientyp nicht unterstützt',
  416: 'Bereich nicht erfüllbar',
  417: 'Erwartung nicht erfüllt',
  418: 'Ich bin eine Teekanne',
  421: 'Fehlgeleitete Anfrage',
  422: 'Inhalt nicht verarbeitbar',
  423: 'Gesperrt',
  424: 'Abhängigkeit fehlgeschlagen',
  425: 'Zu früh',
  426: 'Upgrade erforderlich',
  428: 'Vorbedingung erforderlich',
  429: 'Zu viele Anfragen',
  431: 'Header-Felder der Anfrage zu groß',
  451: 'Aus rechtlichen Gründen nicht verfügbar',
  500: 'Interner Serverfehler',
  501: 'Nicht implementiert',
  502: 'Fehlerhaftes Gateway',
  503: 'Dienst nicht verfügbar',
  504: 'Zeitüberschreitung des Gateways',
  505: 'HTTP-Version nicht unterstützt',
  506: 'Variante verhandelt ebenfalls',
  507: 'Nicht genügend Speicherplatz',
  508: 'Schleife erkannt',
  510: 'Nicht erweitert',
  511: 'Netzwerkauthentifizierung erforderlich',
}
