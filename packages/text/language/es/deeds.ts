/** Spanish verbs of action by their level, in the infinitive; their other forms are made from it. */

/** Lines of words parted by commas, as choices of a table: '(informar|dar a conocer)'. */
const choices = (words: string): string =>
  `(${words
    .split(',')
    .map((one) => one.replaceAll(/\s+/g, ' ').trim())
    .join('|')})`;

export const share =
  choices(`intercambiar, consultar, consultarse, invitar, pedir, informar, informarse, compartir, debatir, discutir, notificar, notificarse, comunicar,
  comunicarse, dialogar, conversar, deliberar, solicitar, rogar, preguntar, avisar, alertar, advertir, dar a conocer, hacer saber,
  poner en conocimiento, poner a disposición, ponerse en contacto, mantener informada, mantener informadas, mantener informado,
  mantener informados, mantenerse informadas, mantenerse informados, mantener al corriente, tener al corriente, remitir información,
  transmitir información, facilitar información, suministrar información, suministrar datos, proporcionar información, proporcionar datos,
  aportar información, dar información, recabar, requerir, trasladar información, participar por escrito, invitar a, convidar, pedir a,
  celebrar consultas, mantener consultas, entablar consultas, realizar consultas, concertarse, dar aviso, cursar notificación`);

export const goOn =
  choices(`continuar, proseguir, seguir, mantener, preservar, conservar, perseverar, persistir, permanecer, mantenerse, perpetuar,
  seguir ocupándose, seguir examinando, dar continuidad, sostener, retener, no dejar de, seguir de cerca`);

export const consider =
  choices(`examinar, estudiar, considerar, evaluar, analizar, explorar, valorar, ponderar, revisar, sopesar, reexaminar, reconsiderar, contemplar,
  reflexionar, plantearse, indagar, discutir la posibilidad, debatir la posibilidad, barajar, replantear, pasar revista, prestar atención,
  tomar en consideración, realizar estudios, hacer balance, abordar la posibilidad`);

/** Said of how; the verb after them says what. */
export const light = choices(
  `acelerar, comenzar a, empezar a, emprender, apresurar, agilizar, proceder a, pasar a, volver a, llegar a, iniciar, comprometerse a, esforzarse por, procurar, intentar, lograr, conseguir, abstenerse de`,
);

export const general =
  choices(`reconocer, gozar, disfrutar, acceder, recibir, aceptar, ejercer, reservar, llevar, dejar de, dejar, valerse, servirse, dedicarse, prepararse, tener en cuenta, tomar en cuenta, fortalecer, reforzar, desarrollar, profundizar, ampliar, promover, fomentar, impulsar, facilitar, mejorar, aumentar, incrementar, intensificar,
  apoyar, ayudar, contribuir, asegurar, asegurarse, garantizar, proteger, cooperar, colaborar, participar, coordinar, reducir, luchar, prevenir, combatir, resolver,
  restaurar, modernizar, diversificar, simplificar, armonizar, aplicar, realizar, ejecutar, alcanzar, respetar, utilizar, formar, financiar,
  proporcionar, suministrar, ofrecer, vigilar, comparar, elevar, velar, permitir, invertir, eliminar, abordar, actuar, poner fin,
  restablecer, abstenerse, movilizar, aliviar, asociar, asociarse, evitar, sufragar, reanudar, trabajar, capacitar,
  estimular, tomar, prestar, consolidar, dinamizar, salvaguardar, defender, optimizar, racionalizar, limitar, mitigar, atenuar,
  afrontar, estabilizar, equilibrar, acercar, conectar, sensibilizar, perfeccionar, adaptar, adaptarse, orientar, dotar, aprovechar, explotar, buscar,
  impedir, castigar, sancionar, reprimir, erradicar, gestionar, responder, brindar, aportar, dispensar, extender, generalizar, dedicar,
  integrar, incorporar, esforzarse, renovar, acompañar, llevar a cabo, superar, estrechar, equipar, abastecer, ahorrar, favorecer,
  potenciar, velar por, encarar, instar a, sustentar, agilitar, nivelar, sanear, incentivar, visibilizar, blindar, robustecer, afianzar,
  ahondar, propiciar, posibilitar, suscitar, velar porque, alinear, compatibilizar, concientizar, concienciar, empoderar, transversalizar,
  cumplir, acatar, observar, honrar, materializar, implementar, implantar, instrumentar, operacionalizar, poner en práctica, llevar a la práctica,
  llevar adelante, dar cumplimiento, dar aplicación, dar efecto, dar curso, dar respuesta, dar seguimiento, dar prioridad, dar impulso, dar preferencia,
  hacer cumplir, hacer respetar, hacer frente, hacer efectivo, hacer efectiva, hacer efectivos, hacer realidad, hacer más, hacer uso, poner coto, poner remedio,
  poner término, rendir homenaje, sacar partido, sacar provecho, tener acceso, tratar, atender, asistir, auxiliar, socorrer, amparar, acoger favorablemente,
  cuidar, preparar a, educar, instruir, alentar, animar, motivar, inspirar, inducir, persuadir, disuadir, desalentar, intervenir, interceder, mediar, negociar,
  enfrentar, contrarrestar, neutralizar, frenar, detener, contener, refrenar, paliar, remediar, subsanar, corregir, rectificar, minimizar, maximizar,
  reactivar, revitalizar, relanzar, revivir, rescatar, recuperar, regenerar, reforestar, repoblar, reconstruir, reequilibrar, reorientar,
  replicar, reproducir, multiplicar, masificar, democratizar, descentralizar, desarrollar conjuntamente, descarbonizar, despolitizar, desburocratizar,
  encauzar, canalizar, articular, vertebrar, cohesionar, unificar, unir, aunar, sumar, combinar, complementar, vincular, enlazar, interconectar, enriquecer,
  arraigar, cultivar, nutrir, mantener vivo, custodiar, resguardar, tutelar, preservar y, valorizar, poner en valor, revalorizar, dignificar, prestigiar,
  regular, normar, reglamentar, ordenar, sistematizar, estandarizar, normalizar, homogeneizar, uniformar, adecuar, ajustar, ajustarse,
  reformar, reformular, rediseñar, reajustar, redimensionar, redistribuir, repartir, distribuir equitativamente, diferenciar, identificar, detectar, localizar,
  supervisar, monitorear, monitorizar, controlar, fiscalizar, inspeccionar, seguir los, medir, cuantificar, comprobar, constatar, investigar, rastrear,
  atraer, captar, generar, producir, crear condiciones, crear las condiciones, crear un entorno, crear oportunidades, crear puestos, crear empleo, crear conciencia, crear capacidad,
  priorizar, privilegiar, anteponer, concentrar, concentrarse, centrarse, enfocar, focalizar, destinar recursos, involucrar, implicar, comprometer, hacer partícipes, incluir, excluir,
  abaratar, encarecer, bajar, rebajar, disminuir, moderar, suavizar, flexibilizar, liberalizar, desbloquear, desagregar, restringir, acotar, condicionar, someter a un trato, discriminar, imponer,
  compensar, resarcir, subsidiar, subvencionar, bonificar, costear, correr con, hacerse cargo, encargarse, ocuparse, responsabilizarse, asumir, cargar, gravar,
  divulgar, revelar, filtrar, usar, emplear, utilizar conjuntamente, aplicarse, recurrir, desviar, contaminar, degradar, permitir que, tolerar, consentir, obstaculizar, entorpecer,
  aclarar, esclarecer, clarificar, precisar, explicar, ilustrar, enseñar, familiarizar, popularizar, sembrar, cosechar, regar, mantener en, quedarse,
  favorecer la, lograr, conseguir, obtener, conquistar, ganar, progresar, avanzar, proceder, marchar, encaminar, dirigir, guiar, liderar, encabezar, gobernar, administrar, manejar,
  interactuar, relacionarse, conectarse, vincularse, integrarse, implicarse, involucrarse, empeñarse, afanarse, redoblar, emplearse a fondo, desplegar esfuerzos, perseguir, proponerse, aspirar,
  redoblar esfuerzos, incentivar la, cohesionar, fraguar, forjar, tejer, tender puentes, allanar, despejar, sortear, saldar, zanjar, dirimir, solventar, solucionar, arreglar, ventilar,
  desarraigar, extirpar, desterrar, desmantelar, desarticular, perturbar, combatir y, perseguir penalmente, hacer justicia, reparar, indemnizar equitativamente, reintegrar, reinsertar, rehabilitar social, apaciguar,
  reconciliar, pacificar, consensuar, apostar, abogar, reivindicar, proclamar el derecho, tomar medidas, adoptar medidas, adoptar disposiciones, tomar disposiciones, hacer todo, hacer esfuerzos, desescalar`);

export const change =
  choices(`prorrogar el mandato, renovar el mandato, prolongar el mandato, ampliar el mandato, extender el mandato, modificar el mandato,
  dotar a, dotar al, dotar el, reorganizar, reestructurar, disolver, transformar el, transformar la, fusionar, suprimir el comité, suprimir la comisión, refundir, reformar el, reformar la`);

export const found = choices(
  `crear, establecer, instituir, fundar, constituir, poner en marcha, instaurar, conformar, poner en funcionamiento, reconstituir`,
);

/** 'realizar un taller': verbs that only their object makes specific. */
export const heldEvents = [
  '(realizar|efectuar|llevar a cabo|hacer) (un|una|el|la|dos|tres|cuatro|sendos|sendas) [*] (taller|talleres|reunión|reuniones|foro|seminario|seminarios|curso|cursos|encuentro|feria|ferias|estudio|estudios|censo|simulacro|simulacros|ejercicio|ejercicios|misión|misiones|visita|visitas|conferencia|inventario|inspección|auditoría|diagnóstico|campaña|cumbre|evaluación|encuesta|exposición)',
];

export const specific =
  choices(`conceder, tener lugar, actualizar, cursar una invitación, cursar invitaciones, formular una invitación, reunirnos, encontrarnos, destruir, someter, impartir, contribuir con, prorrogar, becar, integrar el, elevar a, reducir a, restaurar el,
  establecer un plazo, constituirse, instalarse, suscribir, inscribir, certificar, homologar, cofinanciar, distribuir, edificar, erigir,
  presidir, copresidir, indemnizar, rebautizar, firmar, aprobar, adoptar, ratificar, celebrar, organizar, abrir, elaborar, preparar, redactar, publicar,
  presentar, proclamar, declarar, construir, concluir, nombrar, convocar, designar, transmitir, introducir, duplicar, triplicar, cuadruplicar, plantar,
  asignar, otorgar, derogar, modificar, tipificar, prohibir, registrar, acoger, adherirse, adherir, suprimir, abolir, lanzar, enviar, inaugurar, instalar,
  restituir, difundir, destinar, desplegar, remitir, entregar, dictar, fijar, emitir, acreditar, patrocinar, elegir, depositar, finalizar, codificar,
  promulgar, eximir, exonerar, repatriar, rehabilitar, electrificar, digitalizar, vacunar, desminar, demarcar, delimitar, retirar,
  reembolsar, editar, traducir, hermanar, transferir, reabrir, reunirse, definir, determinar, adquirir, comprar, liberar, levantar, suspender, cancelar,
  denunciar, imprimir, conmemorar, rendir cuentas, rendir informe, informar sobre, informar al respecto, presentar informe, presentar informes,
  formular, confeccionar, diseñar, trazar, esbozar, proyectar, redactar y, ultimar, terminar, completar, culminar, cerrar, clausurar, cesar, dar por terminado, poner en vigor, hacer entrar en vigor,
  acordar, concertar, pactar, perfeccionar el, canjear, rubricar, validar, refrendar, convalidar, autorizar, facultar, habilitar, comisionar, delegar, encomendar, encargar, confiar, instruir a, mandatar,
  enjuiciar, procesar, juzgar, penalizar, despenalizar, criminalizar, condonar, conmutar, indultar, amnistiar, extraditar, expulsar, decomisar, incautar, confiscar, arrestar, imponer sanciones,
  pagar, abonar, desembolsar, donar, recaudar, cobrar, aportar fondos, devolver, reintegrar el, liquidar, cancelar la, amortizar, contratar, reclutar, emplear a, licitar, adjudicar, subastar, vender, exportar, importar, arrendar, ceder,
  trasladar, evacuar, reasentar, reubicar, relocalizar, desplazar, dislocar, desarmar, desmovilizar, desactivar, desmontar, demoler, derribar, desocupar, desalojar, desnuclearizar, deponer,
  dragar, pavimentar, asfaltar, tender, perforar, excavar, ensamblar, fabricar, montar, botar, cartografiar, señalizar, balizar, alfabetizar, escolarizar, matricular, titular, graduar, diplomar, jubilar,
  archivar, digitalizar los, compilar, recopilar, inventariar, catalogar, censar, enumerar, listar, tabular, sortear las, numerar, sellar, timbrar, expedir, visar, legalizar, apostillar, autenticar,
  exhibir, exponer, proyectar películas, filmar, rodar, grabar, emitir programas, retransmitir, estrenar, premiar, galardonar, condecorar, distinguir con, bautizar, hermanarse, matricularse, inscribirse, incorporarse, sumarse, unirse,
  enmendar, revocar, anular, rescindir, invalidar, abrogar, sustituir, reemplazar, reponer, insertar, añadir, agregar, eliminar los aranceles, eliminar los visados, eliminar el, ilegalizar, restringir a, congelar, embargar, vetar,
  votar, postular, proponer a, presentarse, comparecer, concurrir, asistir a la, sesionar, reanudar sus, reconvocar, aplazar, posponer, diferir, adelantar, programar, calendarizar, agendar, fechar,
  condecorar, incluir en el programa, incluir en el orden, incluir el tema, hacer público, hacer pública, dar a la publicidad, hacer suyo, hacer suya, hacer suyos, dar lectura, dar acogida, servir de sede, ser sede, ser anfitrión, fungir, actuar como, hospedar, albergar, alojar,
  estrenar una, perfilar, incoar, instruir sumario, entablar, iniciar negociaciones, iniciar las negociaciones, iniciar la construcción, iniciar los trabajos, iniciar un, iniciar una, emprender la construcción, comenzar la construcción, abrir negociaciones, negociar un, negociar una,
  inmunizar, esterilizar, desinfectar, fumigar, transfundir, trasplantar, adquirir conjuntamente, almacenar, acopiar, desarrollar un, desarrollar una, producir un, producir una, construirse, implantar un, implantar una, implementar un, implementar una, dar inicio, poner a punto, poner en servicio, poner en circulación, poner en libertad, dejar en libertad, poner a prueba, probar, ensayar, verificar, auditar, certificar la, tasar, tarifar, peritar`);
