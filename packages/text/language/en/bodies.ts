import type { BodyRule } from '../coding.ts';

export const bodies: readonly BodyRule[] = [
  {
    name: 'noun of a lasting organ',
    part: 'head',
    words: [
      '(council|councils|committee|commission|dialogue|forum|fund|agency|secretariat|body|mechanism|platform|association|alliance|institute|university|academy|bank|court|company|consortium|conference|meeting|assembly|group|network|institution|institutions|office|mission|observatory|orchestra|task force|board|tribunal|panel)',
      '(centre|centres|center|centers)',
      'working (group|groups)',
      'network of [regional] (centres|centers)',
    ],
    example: 'establish a water [council]',
  },
  {
    name: 'well-known organs',
    part: 'name',
    words: [
      '[United Nations] (general assembly|security council)',
      'United Nations (development programme|environment programme|educational, scientific and cultural organization)',
      'World Health Organization',
      'International Fund for Saving the Aral Sea',
      'Shanghai Cooperation Organisation',
      'Commonwealth of Independent States',
      'Organization for Security and Co-operation in Europe',
      'consultative (meeting|meetings) of [the] heads of state [of [the] (states|countries) of central asia|of [the] central asian (states|countries)|of central asia]',
      'Secretary-General',
      'Secretary',
      'Secretariat',
    ],
    example: 'at the [General Assembly]',
  },
  {
    name: 'organs of a state',
    part: 'name',
    words: [
      '(ministries of foreign affairs|foreign ministries|ministers (of|for) foreign affairs|foreign ministers|ministry of foreign affairs|foreign ministry)',
      '(ministries|ministers) of (transport|energy|culture|health|education|agriculture|environment|economy|finance|water|trade|tourism|sport|the interior|defence)',
      'national coordinators',
      '(diplomatic missions|embassies|consulates|consular offices)',
      'permanent missions [to the united nations [and other international organizations]]',
    ],
    example: 'instructed the [foreign ministries]',
  },
  {
    name: 'a, the',
    part: 'article',
    words: ['(a|an|the|its|their|this|one|new|his|our)'],
    example: 'establish [a] centre',
  },
  {
    name: 'end of a name',
    part: 'border',
    words: [
      '(as|under|to|which|that|where|with|whose|within|by|so|who|using|bringing|based)',
      'in order',
      '(in|from|for) 20*',
      'in the (first|second|third|fourth|near|course)',
      '(before|until)',
      'at the',
      'on the (basis|initiative|territory)',
      'for the purpose',
      'which',
    ],
    example: 'a centre [under] the auspices',
  },
];
