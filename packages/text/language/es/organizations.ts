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
`);
