@story v3-swiss-snow-levy
@topic Vote on a tax on artificial snow, Switzerland
@subject I = snow levy initiative | the initiative | the snow levy | snow tax
@subject W = canton of Wallis | Valais | Wallis
@subject Z = canton of Zürich | Zurich | Zürich
@fact y1 = 46 | vote_share | I | yes votes | 2027-09-26 projection 12:30 | snapshot | projected
@fact y2 = 48.3 | vote_share | I | yes votes | final | constant
@fact n2 = 51.7 | vote_share | I | no votes | final | constant
@fact mg = 3.4 | margin | I | lead of the noes in points | final | constant
@fact pl = 55 | poll_share | I | voters in favour | 2027-08 | snapshot
@fact yw = 21 | vote_share | W | yes votes | final | constant
@fact yz = 56 | vote_share | Z | yes votes | final | constant
@fact cy = 8 | other | I | cantons that said yes | final | constant
@fact ct = 26 | other | I | cantons | - | constant
@fact tu = 44.9 | turnout | I | turnout | 2027-09-26 | constant
@fact to = 51 | turnout | I | turnout at the last vote | 2027-06 | constant
@fact vn = 1310000 | vote_count | I | no votes | final | constant
@fact vy = 1223000 | vote_count | I | yes votes | final | constant
@fact pr = 12 | price | I | centimes per cubic metre of snow | - | plan | threshold
@fact cn = 18 | other | I | cantons that said no | final | constant
@rel diff cn = ct - cy
@rel diff mg = n2 - y2
@trap y1 y2 :: projection against result
@trap pl y2 :: poll against result
@trap yw yz :: two cantons
@trap tu to :: two votes

@doc a-flash | agency flash | 2027-09-26
Swiss snow levy heading for defeat with {46 percent|y1} yes

BERN - The snow levy initiative is set to fail, only {46 percent|y1|t=at 12:30 p.m.|by=broadcaster} in favour, broadcaster TVH projected at 12:30 p.m. Ski areas would have paid {12|pr} centimes per cubic metre of artificial snow.

@doc b-radio | radio bulletin | 2027-09-26
Nachrichten um {18|-} Uhr

Close, but no. {51.7 percent|n2} of those voting turned the snow levy down. Only {eight|cy} of the {26|ct} cantons wanted it. Fewer than {half|<tu} of the electorate took part.

@doc c-paper | newspaper brief | 2027-09-27
The mountains against the plain

In Zürich {56 percent|yz} said yes, in Wallis {21|yw}. All told {1.31 million|vn} citizens opposed the tax and {1.22 million|vy} backed it. In August, in a poll, it had still stood at {55 percent|pl|t=In August}.

@doc d-social | newsroom post | 2027-09-26
That's it

No to the snow tax: {48.3|y2} to {51.7|n2}. Gap: {3.4|mg} points. Turnout {44.9%|tu}, well down from June's {51|to|t=June}.

@doc e-expat | English-language newsletter item | 2027-09-28
Snow stays cheap

{Eighteen|cn} cantons threw out the snow levy, which lost by barely {three|~mg} points. The early projection had the yes side at {46|y1|t=early projection}; it ended above {48|>y2}. Wallis, land of ski lifts, gave it {one vote in five|~yw|v=20}.
