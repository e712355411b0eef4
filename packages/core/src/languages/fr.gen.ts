// Made by scripts/generate.ts from data/. Do not edit.
import type { Catalogue } from '../render/request/catalogue.ts'

/**
 * French phrases of the registered 4xx and 5xx codes, for the option `languages`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1 | RFC 9457, section 4.2.1}
 * @example
 * problems({ languages: { fr } })
 */
export const fr: Catalogue = {
  400: 'Requête incorrecte',
  401: 'Non autorisé',
  402: 'Paiement requis',
  403: 'Accès interdit',
  404: 'Introuvable',
  405: 'Méthode non autorisée',
  406: 'Non acceptable',
  407: 'Authentification proxy requise',
  408: 'Délai d’attente de la requête dépassé',
  409: 'Conflit',
  410: 'Plus disponible',
  411: 'Longueur requise',
  412: 'Échec de la précondition',
  413: 'Contenu trop volumineux',
  414: 'URI trop longue',
  415: 'Type de média non pris en charge',
  416: 'Plage non satisfaisable',
  417: 'Attente non satisfaite',
  418: 'Je suis une théière',
  421: 'Requête mal dirigée',
  422: 'Contenu non traitable',
  423: 'Verrouillé',
  424: 'Échec d’une dépendance',
  425: 'Trop tôt',
  426: 'Mise à niveau requise',
  428: 'Précondition requise',
  429: 'Trop de requêtes',
  431: 'Champs d’en-tête de la requête trop volumineux',
  451: 'Indisponible pour des raisons légales',
  500: 'Erreur interne du serveur',
  501: 'Non implémenté',
  502: 'Mauvaise passerelle',
  503: 'Service indisponible',
  504: 'Délai d’attente de la passerelle dépassé',
  505: 'Version HTTP non prise en charge',
  506: 'La variante négocie également',
  507: 'Espace de stockage insuffisant',
  508: 'Boucle détectée',
  510: 'Non étendu',
  511: 'Authentification réseau requise',
}
