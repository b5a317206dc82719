/** Stems of Spanish verbs that their infinitives do not tell; any other is made by the endings of its conjugation. */

/** 'pedir pid, medir mid' → a stem by each verb. */
const byVerb = (listed: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listed.split(',').map((pair) => {
      const [verb = '', stem = ''] = pair.trim().split(/\s+/);
      return [verb, stem];
    }),
  );

/** The stem where the stress falls on it: 'acuerd|an', 'pid|an'. */
export const STRESSED =
  byVerb(`acordar acuerd, concordar concuerd, recordar recuerd, aprobar aprueb, comprobar comprueb, probar prueb,
  renovar renuev, mostrar muestr, demostrar demuestr, encontrar encuentr, contar cuent, costar cuest, rodar rued, soltar suelt,
  poblar puebl, repoblar repuebl, colgar cuelg, consolar consuel, apostar apuest, esforzar esfuerz, reforzar refuerz, forzar fuerz,
  almorzar almuerz, mover muev, promover promuev, remover remuev, conmover conmuev, volver vuelv, devolver devuelv, resolver resuelv,
  disolver disuelv, envolver envuelv, desenvolver desenvuelv, absolver absuelv, poder pued, dormir duerm, morir muer, rogar rueg,
  recomendar recomiend, encomendar encomiend, enmendar enmiend, remendar remiend, alentar alient, desalentar desalient, cerrar cierr,
  comenzar comienz, empezar empiez, gobernar gobiern, negar nieg, denegar denieg, desplegar desplieg, plegar plieg, regar rieg,
  manifestar manifiest, apretar apriet, sembrar siembr, sentar sient, asentar asient, acertar aciert, calentar calient,
  arrendar arriend, acrecentar acrecient, concertar conciert, pensar piens, repensar repiens, despertar despiert, desterrar destierr,
  defender defiend, atender atiend, extender extiend, tender tiend, entender entiend, perder pierd, querer quier, encender enciend,
  ascender asciend, descender desciend, trascender trasciend, verter viert, revertir reviert, advertir adviert, convertir conviert,
  invertir inviert, divertir diviert, sugerir sugier, requerir requier, transferir transfier, referir refier, preferir prefier,
  conferir confier, diferir difier, inferir infier, adherir adhier, ingerir ingier, sentir sient, consentir consient, asentir asient,
  adquirir adquier, discernir disciern, concernir conciern, convenir convien, prevenir previen, intervenir intervien, venir vien,
  provenir provien, tener tien, mantener mantien, obtener obtien, contener contien, sostener sostien, detener detien, retener retien,
  abstener abstien, atener atien, pedir pid, despedir despid, impedir impid, expedir expid, medir mid, servir sirv, rendir rind,
  competir compit, repetir repit, vestir vist, concebir concib, seguir sigu, proseguir prosigu, conseguir consigu, perseguir persigu,
  elegir elig, reelegir reelig, corregir corrig, regir rig, decir dic, predecir predic, reunir reún, prohibir prohíb, aislar aísl, aunar aún,
  enviar enví, reenviar reenví, confiar confí, ampliar amplí, desviar desví, guiar guí, fiar fí, vaciar vací, enfriar enfrí, ansiar ansí,
  actuar actú, evaluar evalú, efectuar efectú, continuar continú, situar sitú, perpetuar perpetú, acentuar acentú, atenuar atenú,
  graduar gradú, habituar habitú, preceptuar preceptú, exceptuar exceptú, valuar valú, devaluar devalú, reevaluar reevalú, oír oy`);

/** The stem of what others are asked to do, where it is neither the stressed nor the plain one: 'teng|an'. */
export const ASKED =
  byVerb(`convenir conveng, prevenir preveng, intervenir interveng, venir veng, provenir proveng, tener teng, mantener manteng,
  obtener obteng, contener conteng, sostener sosteng, detener deteng, retener reteng, abstener absteng, atener ateng, hacer hag,
  rehacer rehag, deshacer deshag, satisfacer satisfag, decir dig, caer caig, traer traig, contraer contraig, extraer extraig,
  atraer atraig, sustraer sustraig, salir salg, valer valg, dar d, estar est, ir vay, ser se, haber hay, saber sep, ver ve, prever preve,
  proveer prove`);

/** The stem of the past, of 'they did' and 'that they did': 'tuv|ieron', 'tuv|iera'. */
export const PAST =
  byVerb(`tener tuv, mantener mantuv, obtener obtuv, contener contuv, sostener sostuv, detener detuv, retener retuv, abstener abstuv,
  atener atuv, venir vin, convenir convin, prevenir previn, intervenir intervin, provenir provin, hacer hic, rehacer rehic,
  deshacer deshic, satisfacer satisfic, poder pud, querer quis, saber sup, haber hub, estar estuv, andar anduv, decir dij, traer traj,
  contraer contraj, extraer extraj, atraer atraj, sustraer sustraj, pedir pid, despedir despid, impedir impid, expedir expid, medir mid,
  servir sirv, rendir rind, competir compit, repetir repit, vestir vist, concebir concib, seguir sigu, proseguir prosigu,
  conseguir consigu, perseguir persigu, elegir elig, reelegir reelig, corregir corrig, regir rig, revertir revirt, advertir advirt,
  convertir convirt, invertir invirt, divertir divirt, sugerir sugir, requerir requir, transferir transfir, referir refir,
  preferir prefir, conferir confir, diferir difir, inferir infir, adherir adhir, ingerir ingir, sentir sint, consentir consint,
  asentir asint, dormir durm, morir mur, dar d, ver v, prever prev`);

/** What is done: 'abierto', 'resuelto'. */
export const DONE =
  byVerb(`abrir abierto, reabrir reabierto, cubrir cubierto, descubrir descubierto, encubrir encubierto, escribir escrito, inscribir inscrito,
  suscribir suscrito, describir descrito, prescribir prescrito, transcribir transcrito, hacer hecho, rehacer rehecho, deshacer deshecho,
  satisfacer satisfecho, decir dicho, ver visto, prever previsto, volver vuelto, devolver devuelto, resolver resuelto,
  disolver disuelto, envolver envuelto, absolver absuelto, romper roto, morir muerto, imprimir impreso, proveer provisto, leer leído,
  creer creído, poseer poseído, caer caído, traer traído, contraer contraído, extraer extraído, atraer atraído, sustraer sustraído, oír oído`);
