import type {Texts} from '../texts.ts';

/** The page in Spanish as it is spoken in the United States; model names as the elements say them. */
export const es: Texts = {
  title: '¿Quién trabaja con ICE?',
  feedTitle: 'Qué cambió en la lista de ICE (en inglés)',
  description:
    'Qué es un acuerdo 287(g), quién ha firmado uno, quién paga, qué dice la ley estatal y si su alguacil o su policía participan.',
  skip: 'Ir a la búsqueda',
  kicker: 'Los acuerdos 287(g), explicados',
  deck: 'Una parte de la ley federal de inmigración permite que un alguacil, un departamento de policía o una agencia estatal se comprometa a hacer parte del trabajo de los agentes de inmigración. Aquí se explica qué significa, dónde ocurre y qué puede hacer usted.',
  contents: 'En esta página',
  figures: {
    agreements: 'acuerdos',
    agencies: 'agencias que los tienen',
    places: territories =>
      territories === 1 ? 'estados y 1 territorio' : `estados y ${territories} territorios`,
    note: ({asOf}) =>
      `Lista de ICE del ${asOf}. Una agencia puede tener varios acuerdos.[^this-list] Una copia de mediados de septiembre de 2026 tenía 2,510 acuerdos (reportado por un archivo público de las listas).[^newer]`,
  },
  footnote: number => `Fuente ${number}`,
  back: number => `Volver a donde el texto usa la fuente ${number}`,

  what: {
    heading: '¿Qué es?',
    text: laws => [
      'La sección 287(g) es parte de la ley federal de inmigración y se agregó en 1996. Permite que el gobierno federal haga un acuerdo por escrito con un estado o con cualquier parte de un estado. Entonces, agentes locales capacitados pueden hacer parte del trabajo de un agente de inmigración, bajo la supervisión del Servicio de Inmigración y Control de Aduanas (ICE).[^law]',
      'Desde 1996, la ley federal deja la decisión a los estados y gobiernos locales. También dice que los agentes no necesitan un acuerdo para comunicarse con las autoridades de inmigración ni para cooperar con ellas de otra manera.[^choice]',
      `Desde entonces, algunos estados han decidido por sus agencias. De los estados cuya ley hemos revisado, ${laws.mandate} ordenan firmar a algunas agencias, ${laws['request-required']} les ordenan a algunas solicitarlo o intentarlo, y ${laws.ban} prohíben los acuerdos, ${laws.byListsOnly} de ellos solo según listas publicadas.[^state-laws] Dos de estas leyes están ante cortes federales: la prohibición de Nueva York se disputa, y las condiciones de Virginia están suspendidas por el momento.[^state-laws] Así que no siempre es voluntario, ni siempre está permitido: [vea su estado](#state-law).`,
    ],
    growth: ({asOf, agreements}) => [
      `Cada copia de la lista de ICE de julio de 2024 al 15 de febrero de 2025 tenía 135 acuerdos; la lista de la mañana del 7 de julio de 2025 tenía 777.[^lists] La lista del ${asOf} tenía ${agreements}.[^this-list] La lista de ICE del 9 de octubre de 2026 tenía 2,654, según el conteo de dos archivos públicos.[^newer] El trimestre con más agencias nuevas hasta ahora fue de abril a junio de 2026: se unieron 409 (reportado por una fuente).[^busiest]`,
      'Ya se ha reducido antes: en junio de 2012 ICE terminó siete acuerdos de grupo de trabajo de Arizona, y en diciembre de 2012 canceló los otros 32 acuerdos de grupo de trabajo (reportado por dos fuentes).[^ended-2012]',
    ],
    chart: {
      title: 'Acuerdos en la lista de ICE, mes por mes',
      caption: 'Acuerdos en la última lista de ICE de cada mes.[^this-list]',
      told: (from, to) =>
        `Una línea que se mantiene baja y plana desde ${from.when} (${from.agreements}) hasta enero de 2025, y luego sube con fuerza hasta ${to.agreements} el ${to.when}.`,
    },
  },

  models: {
    heading: 'Tres modelos',
    lead: 'Cada acuerdo se hace bajo uno de tres modelos. Se distinguen por lo que los agentes pueden hacer y dónde. El de menos facultades va primero.',
    rows: {
      may: 'Los agentes pueden',
      where: 'Dónde',
      training: 'Capacitación',
      ends: 'Cómo termina',
    },
    each: {
      'warrant-service': {
        may: 'Arrestar con órdenes administrativas de ICE a personas que ICE ya ha señalado y entregarles órdenes de deportación, cuando van a salir de la cárcel (formulario de 2025).[^warrant-service] No pueden preguntar a nadie por su estatus migratorio (ICE, 2019).[^no-questions]',
        where: 'En la cárcel de la propia agencia.',
        training:
          'De medio día a un día (reportado por dos fuentes, que difieren).[^warrant-training]',
        ends: 'Cualquiera de las dos partes puede terminarlo con un **aviso por escrito de 90 días**; antes, solo por una urgencia de seguridad pública (formularios de 2019 a julio de 2025).[^endings]',
      },
      'jail-enforcement': {
        may: 'Preguntar a las personas detenidas en la cárcel por su estatus migratorio, iniciar su proceso de deportación para ICE y entregar órdenes de inmigración (formulario de 2025).[^jail-enforcement]',
        where: 'En la cárcel, mientras están de servicio allí.',
        training:
          'ICE describió un curso de cuatro semanas para agentes 287(g) en 2008.[^jail-training] No encontramos una duración confirmada del curso de hoy.',
        ends: 'La agencia avisa **por escrito** a la oficina local de ICE. No se fija un plazo de aviso para la agencia (formularios de 2020 a julio de 2025).[^endings]',
      },
      'task-force': {
        may: 'Preguntar a cualquier persona que crean inmigrante por su derecho a estar en el país, arrestar a algunas personas sin una orden, entregar órdenes de inmigración y redactar documentos de acusación y órdenes de retención para ICE (formulario de 2025).[^task-force]',
        where: 'Durante el trabajo policial de todos los días.',
        training:
          '40 horas, según el DHS, el departamento de ICE; antes de 2025, cerca de un mes (reportado por dos fuentes).[^task-force-training] Puede ser en línea o grabada (formulario de 2025).[^training-form]',
        ends: 'La agencia avisa **por escrito** a la oficina local de ICE. No se fija un plazo de aviso para la agencia (33 de los 34 formularios de 2025 que leímos).[^endings]',
      },
    },
    notes: [
      'Ninguno de los acuerdos estándar tiene fecha de vencimiento. Leímos 123, firmados de 2019 a julio de 2025.[^endings] Los más nuevos pueden ser distintos: lea el acuerdo firmado, al que llevan el mapa y la búsqueda.',
      'En los dos modelos de cárcel, una persona puede quedar detenida un máximo de 48 horas después de pasar a la custodia de ICE, a menos que la cárcel tenga un contrato de detención pagado (formularios de 2025).[^hold-limit]',
      'Los agentes del grupo de trabajo deben ser ciudadanos de EE. UU. con al menos dos años en el trabajo de la agencia (formulario de 2025).[^nominees] El 2 de septiembre de 2025, el DHS contaba 8,501 ya capacitados.[^trained]',
    ],
    stairs: {
      title: 'Los tres modelos como escalones de poder',
      told: 'Agente de órdenes de inmigración, un escalón: arrestar con órdenes de ICE, en la cárcel. Modelo de aplicación en cárceles, tres escalones: también preguntar a las personas por su estatus e iniciar procesos de deportación, en la cárcel. Modelo de grupo de trabajo, cuatro escalones: también arrestar a algunas personas sin una orden, durante el trabajo policial de todos los días.',
      caption: 'Cada escalón es un poder que el acuerdo da a los agentes capacitados.',
      powers: [
        ['Arrestar con', 'órdenes de ICE'],
        ['Preguntar por el', 'estatus migratorio'],
        ['Iniciar procesos', 'de deportación'],
        ['Arrestar a algunos', 'sin una orden'],
      ],
      names: {
        'warrant-service': ['Agente de', 'órdenes de', 'inmigración'],
        'jail-enforcement': ['Modelo de', 'aplicación en', 'cárceles'],
        'task-force': ['Modelo de', 'grupo de', 'trabajo'],
      },
      inJail: 'en la cárcel',
      onPatrol: ['durante el trabajo', 'policial diario'],
    },
  },

  pays: {
    heading: '¿Quién paga?',
    lead: 'La ley de 1996 dice que el trabajo se hace «a costa del estado o de la subdivisión política».[^expense] Lo que ICE ofrece ha cambiado.',
    before: {
      title: 'Antes: lo que dicen los acuerdos',
      text: [
        'La agencia local paga los salarios, las prestaciones y las horas extra de sus agentes, también mientras se capacitan (formularios de 2025).[^costs]',
        'ICE paga el viaje a la capacitación de los agentes del grupo de trabajo y de los de aplicación en cárceles. Para los agentes de órdenes de inmigración, la agencia paga también eso (formularios de 2025).[^costs]',
      ],
    },
    since: {
      title: 'Desde el 1 de octubre de 2025: lo que ofrece ICE[^repay]',
      text: [
        'Por «cada agente 287(g) capacitado que cumpla los requisitos», anunció el DHS el 2 de septiembre de 2025: reembolsar el salario anual y las prestaciones, y horas extra hasta un 25% del salario anual. Solo para los agentes del grupo de trabajo: $500, $750 o $1,000 por trimestre, según se encuentre a personas que ICE nombra.[^repay]',
        'Además, hasta $7,500 por agente para equipo y hasta $100,000 para vehículos de agencias que califiquen (reportado por dos fuentes, 2026).[^equipment]',
        'No encontramos ninguna oferta que nombre los dos modelos de cárcel ni, hasta noviembre de 2026, un total nacional oficial de lo que se ha pagado.[^no-offer] La organización activista FWD.us estima al menos $137 millones hasta febrero de 2026 (reportado por ella misma).[^estimate]',
      ],
    },
    ask: 'Una oferta no es un pago. **Pregunte cuánto cuesta aquí y cuánto ha reembolsado ICE.** Una [solicitud de registros públicos](#organize) puede preguntar las dos cosas.',
  },

  affected: {
    heading: '¿A quién afecta?',
    lead: 'No podemos citar una cifra nacional reciente de las personas detenidas, retenidas o deportadas por medio de 287(g). Lo que han encontrado estudios, cortes y auditores es más antiguo y casi siempre trata de lugares concretos. Cada dato lleva su año.',
    findings: [
      {
        years: '2011',
        text: 'Cerca de la mitad de las personas señaladas por medio de 287(g) estaban detenidas por delitos menores o faltas de tránsito, según el Migration Policy Institute en enero de 2011; cerca del 80% en el condado de Cobb, Georgia, y en el condado de Frederick, Maryland. En Las Vegas, el 70% estaba en los dos grupos más graves (reportado por dos fuentes).[^mpi-2011]',
      },
      {
        years: '2013',
        text: 'Una corte federal determinó el 24 de mayo de 2013 que la oficina del alguacil del condado de Maricopa, Arizona, que había tenido poderes 287(g), violó la Constitución al usar el origen latino de las personas en las paradas de tránsito.[^maricopa-2013]',
      },
      {
        years: '2012–16',
        text: 'El Departamento de Justicia alegó en septiembre de 2012 un patrón de discriminación en el condado de Alamance, Carolina del Norte, e ICE terminó el acuerdo. Pero en agosto de 2015 un juez federal falló a favor del alguacil, y en 2016 el departamento retiró su apelación a cambio de cambios menores en las políticas del alguacil.[^alamance]',
      },
      {
        years: '2018',
        text: 'En Carolina del Norte, de 2003 a 2013, 287(g) no tuvo un efecto medible en las tasas de delitos ni en los casos resueltos, y hubo más agresiones a agentes, según el Cato Institute en abril de 2018.[^cato-2018]',
      },
      {
        years: '2021',
        text: 'ICE no tenía metas para evaluar el programa ni un sistema para supervisar a las agencias con agentes de órdenes de inmigración, según la GAO, la oficina auditora del propio gobierno, en enero de 2021.[^gao-2021]',
      },
    ],
  },

  where: {
    heading: '¿Dónde está?',
    lead: ({asOf, agreements, agencies, places}) =>
      `El ${asOf}, la lista de ICE tenía **${agreements}** de ${agencies} en ${places}.[^this-list]`,
    perModel: ({byModel}) =>
      `Agente de órdenes de inmigración: ${byModel['warrant-service']}. Modelo de aplicación en cárceles: ${byModel['jail-enforcement']}. Modelo de grupo de trabajo: ${byModel['task-force']}.[^this-list] Elija un estado para ver sus condados, sus agencias y lo que dice su ley.`,
    picture: ({asOf, agreements, places}) =>
      `Mapa de Estados Unidos, más oscuro donde la lista de ICE del ${asOf} tiene más acuerdos: ${agreements} en ${places}.`,
    fallback:
      'Para elegir un estado o un mes, el mapa necesita JavaScript. [La lista del propio ICE](https://www.ice.gov/identify-and-arrest/287g) no.',
  },

  law: {
    title: 'Ley estatal',
    choose:
      'Elija un estado en el mapa o busque un lugar: aquí aparecerá lo que dice la ley de ese estado.',
    all: count => `Lo que dice la ley en los ${count} estados que hemos revisado`,
    notChecked: 'Sin revisar, lo que no quiere decir que no haya ley:',
    linkToState: 'Enlace a esta página con este estado abierto',
  },

  yours: {
    heading: '¿Participa el suyo?',
    lead: 'La búsqueda al comienzo de esta página lo contesta por agencia, condado, ciudad o código postal.',
    ask: 'Busque a su alguacil o su policía: agencia, condado, ciudad o código postal',
    toLookUp: 'Busque a su alguacil o su policía',
    cautions: [
      'No estar en la lista de ICE no prueba que no haya cooperación. En Maryland, que prohibió los acuerdos en febrero de 2026, los alguaciles todavía pueden fijar sus propias políticas (reportado por WMAR, 12 de febrero de 2026).[^maryland]',
      'Una prohibición estatal no prueba que la lista esté vacía. La de Nuevo México comenzó el 20 de mayo de 2026,[^state-laws] pero dos acuerdos de allí seguían en la lista de ICE del 9 de octubre de 2026 (reportado por un archivo público que la cuenta).[^new-mexico]',
    ],
    linkToAnswer: 'Enlace a esta respuesta',
    linkPrivacy:
      'Lo que usted preguntó va detrás del # del enlace, una parte que los navegadores no envían.',
    fallback:
      'La búsqueda necesita JavaScript. [La lista del propio ICE](https://www.ice.gov/identify-and-arrest/287g) no.',
    onPaper: 'En pantalla, esta página lo contesta por agencia, condado, ciudad o código postal.',
  },

  unite: {
    heading: 'Unirse para ponerle fin',
    lead: 'Los acuerdos pueden terminar, y algunos han terminado. Quién puede terminar uno depende del lugar, y en algunos está en disputa. Por eso, empiece con una pregunta: **¿quién puede firmarlo o terminarlo aquí?**',
    who: {
      title: 'Quién responde ante quién',
      told: 'Quien dirige una agencia —el alguacil o el encargado de la cárcel, el jefe de policía o quien dirige una agencia estatal— firma el acuerdo con ICE. La agencia emplea a los agentes; según el acuerdo, ICE supervisa su trabajo de inmigración. Quién puede terminarlo aquí es una pregunta que se hace arriba de cada uno: los votantes o una junta del condado, un concejo municipal, la gobernación o los legisladores.',
      caption:
        'Línea continua: lo que dicen los acuerdos de 2025.[^signers,costs,task-force] Línea punteada: lo que hay que preguntar, porque cambia de un estado a otro.',
      ask: 'Pregunte quién puede terminarlo aquí',
      voters: ['¿Votantes? ¿Junta', 'del condado?'],
      council: ['¿Concejo', 'municipal?'],
      state: ['¿Gobernación?', '¿Legisladores?'],
      sheriff: ['Alguacil o jefe', 'de la cárcel'],
      chief: ['Jefe de', 'policía'],
      agency: ['Jefe de una', 'agencia estatal'],
      sign: 'firma con',
      officers: ['Agentes capacitados', 'de la agencia'],
      employs: 'paga',
      supervises: 'supervisa',
    },
    cautions: {
      title: 'Puede que no sea quien usted piensa',
      text: [
        'El fiscal general de Minnesota dice que un alguacil por sí solo no puede firmar: solo la junta del condado puede (opinión del 12 de diciembre de 2025).[^minnesota]',
        'En el condado de Hamilton, Tennessee, más de 100 personas fueron a una reunión de la comisión el 28 de enero de 2026. La comisión dijo que no tenía poder para terminar el acuerdo (reportado por una fuente).[^hamilton]',
        'En Florida, una junta estatal debe aprobar que termine el acuerdo de una cárcel del condado (ley reformada en 2025).[^florida]',
      ],
    },
    steps: [
      {
        title: 'Protestar',
        text: [
          'Hable de forma pacífica y en público: en una manifestación, o en el tiempo de comentarios de una reunión del condado o de la ciudad. Nombre el acuerdo, su modelo y su fecha.',
        ],
      },
      {
        title: 'Juntar firmas',
        text: [
          'Reúna firmas y escriba a quien pueda terminarlo. Pida el aviso por escrito que exige su modelo.',
          '**Funcionó en Camden, Delaware:** la policía se retiró pocos días después de unirse, y una prohibición estatal siguió el 14 de julio de 2025. De mayo a julio, los líderes recibieron más de 1,600 mensajes sobre Camden y sobre el proyecto de ley (reportado por la ACLU de Delaware).[^camden]',
        ],
      },
      {
        title: 'Organizarse',
        text: [
          'Reúnase con vecinos y grupos locales. Donde el alguacil se elige por voto, pregunte a cada candidato. Pida registros públicos: los acuerdos de 2025 no limitan las leyes estatales de registros para los que son solo del estado.[^records]',
          '**Funcionó en el condado de Bucks, Pensilvania:** los votantes reemplazaron al alguacil en noviembre de 2025, y el nuevo terminó el acuerdo de grupo de trabajo el 14 de enero de 2026 (reportado por dos fuentes).[^bucks]',
        ],
      },
    ],
    hashtag: 'La etiqueta de la campaña es **#EyesOnICE**.',
    toolkits: {
      title: 'Guías (en inglés)',
      list: [
        '[Preguntas sobre su policía](https://policingequity.org/community-how-to-guide-undercovering-your-law-enforcement-agencys-interactions-with-ice/), Center for Policing Equity, sin fecha[^policing-equity]',
        '«Ending 287(g): A Toolkit for Local Organizers», Immigrant Legal Resource Center, abril de 2019[^ilrc-2019]',
        '[Cómo terminar la colaboración local con ICE](https://www.ilrc.org/ending-local-collaboration-ice-toolkit-immigration-advocates), Immigrant Legal Resource Center, antes de 2025[^ilrc-collaboration]',
        'Una guía sobre 287(g), CLINIC, 2013[^clinic-2013]',
        '[Alto a 287(g)](http://www.aclu-mn.org/en/campaigns/stop287g), ACLU de Minnesota, sin fecha[^aclu-minnesota]',
      ],
    },
  },

  about: {
    wrongEntry: {
      title: '¿Un dato equivocado?',
      text: [
        'Si leímos mal la lista de ICE, [avísenos](CORRECTIONS): la agencia, su estado y qué está mal.',
        'Cada corrección que hicimos a lo escrito por ICE se guarda junto a su fila en nuestros datos. Si la lista de ICE está mal, pida a la agencia el acuerdo firmado y pida a ICE que corrija su lista.',
      ],
    },
    noAdvice: {
      title: 'No es asesoría legal',
      text: [
        'Esta página dice lo que dicen los textos; no es asesoría legal. Para su propio caso, consulte a un abogado o a un representante acreditado. No tenemos relación con ICE ni con ningún gobierno.',
      ],
    },
    privacy: {
      title: 'Privado',
      text: [
        'Sin cookies, sin contadores, sin nada de otros sitios. Lo que usted escribe y elige se queda en su dispositivo.',
      ],
    },
  },

  sources: {
    title: 'Fuentes',
    lead: checkedOn =>
      `Cada una se leyó en el original, a menos que su línea diga otra cosa, y se revisó el ${checkedOn} o después. Un enlace lleva a un sitio oficial o a quien lo publica; donde leímos una copia, no hay enlace.`,
    reported: {
      'two-secondary': 'reportado por dos fuentes',
      'one-secondary': 'reportado por una fuente',
    },
    undated: 'sin fecha',
    noLaterThan: year => `antes de ${year + 1}`,
    list: sheet => `ICE, lista de agencias participantes, archivo ${sheet}`,
    stateLaws: 'Las leyes, órdenes y opiniones que se nombran estado por estado en «Ley estatal»',
  },
};
