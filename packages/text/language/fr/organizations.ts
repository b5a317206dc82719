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
  UNICEF Fonds des Nations Unies pour l'enfance|UNICEF
  UNHCR Haut-Commissariat des Nations Unies pour les réfugiés|HCR
  OHCHR Haut-Commissariat des Nations Unies aux droits de l'homme|HCDH
  UNODC Office des Nations Unies contre la drogue et le crime|ONUDC
  ESCAP Commission économique et sociale pour l'Asie et le Pacifique|CESAP
  UNECE Commission économique pour l'Europe
  UNIDO Organisation des Nations Unies pour le développement industriel|ONUDI
  ECOSOC Conseil économique et social
  WFP Programme alimentaire mondial|PAM
  WMO Organisation météorologique mondiale|OMM
  IAEA Agence internationale de l'énergie atomique|AIEA
  ILO Organisation internationale du Travail|Organisation internationale du travail|OIT
  IOM Organisation internationale pour les migrations|OIM
  ITU Union internationale des télécommunications|UIT
  WCO Organisation mondiale des douanes|OMD
  WOAH Organisation mondiale de la santé animale|OMSA
  IMF Fonds monétaire international|FMI
  WB Banque mondiale
  EBRD Banque européenne pour la reconstruction et le développement|BERD
  EIB Banque européenne d'investissement
  IsDB Banque islamique de développement
  AIIB Banque asiatique d'investissement pour les infrastructures
  GEF Fonds pour l'environnement mondial|FEM
  GCF Fonds vert pour le climat
  FSB Conseil de stabilité financière
  OECD Organisation de coopération et de développement économiques|OCDE
  INTERPOL Interpol|INTERPOL
  ICRC Comité international de la Croix-Rouge|CICR
  FAO Organisation des Nations Unies pour l'alimentation et l'agriculture|FAO
  UNDP Programme des Nations Unies pour le développement|PNUD
  UNEP Programme des Nations Unies pour l'environnement|PNUE
  UNDRR Bureau des Nations Unies pour la réduction des risques de catastrophe
  AF Fonds pour l'adaptation
  FATF Groupe d'action financière|GAFI
  EDB Banque eurasiatique de développement
`);
