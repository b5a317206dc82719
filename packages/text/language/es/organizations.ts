import { organizationsOf } from '../organization.ts';

export const organizations = organizationsOf(`
  UN Organización de las Naciones Unidas|Naciones Unidas|ONU
  UNGA Asamblea General de las Naciones Unidas|Asamblea General
  UNSC Consejo de Seguridad de las Naciones Unidas|Consejo de Seguridad
  UNRCCA Centro Regional de las Naciones Unidas para la Diplomacia Preventiva en Asia Central
  UNESCO Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura|UNESCO
  WHO Organización Mundial de la Salud|OMS
  WTO Organización Mundial del Comercio|OMC
  SCO Organización de Cooperación de Shanghái|Organización de Cooperación de Shanghai|OCS
  CIS Comunidad de Estados Independientes|CEI
  CSTO Organización del Tratado de Seguridad Colectiva|OTSC
  EAEU Unión Económica Euroasiática|UEEA
  IFAS Fondo Internacional para Salvar el Mar de Aral|Fondo Internacional para la Salvación del Mar de Aral
  EU Unión Europea|UE
  OSCE Organización para la Seguridad y la Cooperación en Europa|OSCE
  ECO Organización de Cooperación Económica|OCE
  OIC Organización de Cooperación Islámica|OCI
  OTS Organización de Estados Túrquicos
  CICA Conferencia sobre Interacción y Medidas de Fomento de la Confianza en Asia|CICA
  ADB Banco Asiático de Desarrollo|BAsD
  UNICEF Fondo de las Naciones Unidas para la Infancia|UNICEF
  UNHCR Alto Comisionado de las Naciones Unidas para los Refugiados|ACNUR
  OHCHR Alto Comisionado de las Naciones Unidas para los Derechos Humanos|ACNUDH
  UNODC Oficina de las Naciones Unidas contra la Droga y el Delito|UNODC
  ESCAP Comisión Económica y Social para Asia y el Pacífico|CESPAP
  UNECE Comisión Económica para Europa
  UNIDO Organización de las Naciones Unidas para el Desarrollo Industrial|ONUDI
  ECOSOC Consejo Económico y Social
  WFP Programa Mundial de Alimentos|PMA
  WMO Organización Meteorológica Mundial|OMM
  IAEA Organismo Internacional de Energía Atómica|OIEA
  ILO Organización Internacional del Trabajo|OIT
  IOM Organización Internacional para las Migraciones|OIM
  ITU Unión Internacional de Telecomunicaciones|UIT
  WCO Organización Mundial de Aduanas
  WOAH Organización Mundial de Sanidad Animal
  IMF Fondo Monetario Internacional|FMI
  WB Banco Mundial
  EBRD Banco Europeo de Reconstrucción y Desarrollo|BERD
  EIB Banco Europeo de Inversiones
  IsDB Banco Islámico de Desarrollo
  AIIB Banco Asiático de Inversión en Infraestructura
  GEF Fondo para el Medio Ambiente Mundial
  GCF Fondo Verde para el Clima
  FSB Consejo de Estabilidad Financiera
  OECD Organización de Cooperación y Desarrollo Económicos|OCDE
  INTERPOL Interpol|INTERPOL
  ICRC Comité Internacional de la Cruz Roja|CICR
  FAO Organización de las Naciones Unidas para la Alimentación y la Agricultura|FAO
  UNDP Programa de las Naciones Unidas para el Desarrollo|PNUD
  UNEP Programa de las Naciones Unidas para el Medio Ambiente|PNUMA
  UNDRR Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres
  AF Fondo de Adaptación
  FATF Grupo de Acción Financiera|GAFI
  EDB Banco Euroasiático de Desarrollo
`);
