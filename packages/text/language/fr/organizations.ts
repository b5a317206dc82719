import { organizationsOf } from '../organization.ts';

export const organizations = organizationsOf(`
  UN Organisation des Nations Unies|Nations Unies|ONU
  UNGA Assemblée générale des Nations Unies|Assemblée générale
  UNSC Conseil de sécurité de l'Organisation des Nations Unies|Conseil de sécurité des Nations Unies|Conseil de sécurité
  UNRCCA Centre régional des Nations Unies pour la diplomatie préventive en Asie centrale
  UNESCO Organisation des Nations Unies pour l'éducation, la science et la culture|UNESCO
  WHO Organisation mondiale de la Santé|OMS
  WTO Organisation mondiale du commerce|OMC
  SCO Organisation de Shanghai pour la coopération|Organisation de coopération de Shanghai|OCS
  CIS Communauté d'États indépendants|Communauté des États indépendants|CEI
  CSTO Organisation du Traité de sécurité collective|OTSC
  EAEU Union économique eurasiatique|Union économique eurasienne|UEEA
  IFAS Fonds international pour le sauvetage de la mer d'Aral|Fonds international de sauvetage de la mer d'Aral
  EU Union européenne|UE
  OSCE Organisation pour la sécurité et la coopération en Europe|OSCE
  ECO Organisation de coopération économique|OCE
  OIC Organisation de la coopération islamique|OCI
  OTS Organisation des États turciques
  CICA Conférence pour l'interaction et les mesures de confiance en Asie|CICA
  ADB Banque asiatique de développement|BAsD
`);
