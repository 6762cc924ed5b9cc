@story i3-fremantle-tugs
@topic Tug crews strike in Western Australian ports in 2026 and settle on pay
@subject U = Maritime Crews Union | MCU | the union | tug crews | deckhands
@subject S = Svensk-Lyall Towage | Svensk-Lyall | the towage company | the employer
@subject F = Fair Work Commission | the commission | the tribunal
@subject P = Port Hedland | Hedland
@subject R = Fremantle | Freo
@subject C = Chamber of Resources WA | the chamber | miners' lobby
@fact v = 96.4 | vote_share | U | share of ballots for action | 2026-08-04 | snapshot
@fact crew = 412 | jobs | S | tug crew employed | 2026-08 | snapshot
@fact tugs = 38 | other | S | tugs | 2026-08 | snapshot
@fact sh = 27 | waiting | P | ships waiting | 2026-08-19 | snapshot
@fact sh2 = 44 | waiting | P | ships waiting | 2026-08-21 | snapshot
@fact shr = 12 | waiting | R | ships waiting | 2026-08-21 | snapshot
@fact ask = 18 | rate | U | pay rise over the agreement | log of claims, March 2026 | plan | hypothetical
@fact off = 9.5 | rate | S | pay rise over the agreement | offer of July 2026 | plan | pledged
@fact deal = 13.5 | rate | S | pay rise over the agreement | deal of 2026-08-23 | plan | pledged
@fact y1 = 5.5 | rate | S | pay rise in the first year | deal of 2026-08-23 | plan | pledged
@fact y2 = 4 | rate | S | pay rise in the second year | deal of 2026-08-23 | plan | pledged
@fact y3 = 4 | rate | S | pay rise in the third year | deal of 2026-08-23 | plan | pledged
@fact bon = 3500 | other | S | one-off payment in dollars | deal of 2026-08-23 | plan | pledged
@fact hrs = 24 | duration | U | hours of each stoppage | 2026-08 | plan | pledged
@fact n = 4 | other | U | stoppages | 2026-08-23 | cumulative
@fact tot = 96 | duration | U | hours of stoppages in all | 2026-08-23 | cumulative
@fact day = 110000000 | damages | C | dollars of exports delayed a day | 2026-08 | snapshot | projected
@fact roy = 8000000 | damages | C | dollars of royalties delayed a day | 2026-08 | snapshot | projected
@fact base = 118000 | other | S | yearly pay of a deckhand in dollars | 2026-07 | snapshot
@fact cpi = 3.4 | rate | - | rise of consumer prices on the year | June 2026 | snapshot
@fact min = 3 | other | S | crew on a tug | agreement of 2026 | plan | pledged
@fact min0 = 4 | other | S | crew on a tug | 2026-08 | constant
@fact clk = 06:00 | clock | U | hour at which the strike began | 2026-08-19 | plan
@fact yes = 71.3 | vote_share | U | share of ballots for the deal | 2026-09-02 | snapshot
@fact pr = 98 | price | - | price of a tonne of iron ore in US dollars | 2026-08-21 | snapshot
@fact yrs = 3 | duration | S | years that the agreement runs | deal of 2026-08-23 | plan | pledged
@fact ex = 440000000 | damages | C | dollars of exports delayed in all | 2026-08-23 | cumulative | projected
@rel product ex = n * day
@rel sum deal = y1 + y2 + y3
@rel product tot = n * hrs
@trap ask off :: claim and offer
@trap deal y1 :: three years and one
@trap v yes :: two ballots
@trap sh sh2 :: queue grew
@trap sh2 shr :: two ports
@trap day roy :: exports and royalties
@trap min min0 :: crew on a tug before and after
@trap y1 cpi :: pay and prices

@doc a-wire | national wire | 2026-08-19
Iron ore ships queue as WA tug crews walk off

PERTH, Aug 19 — {Twenty-seven|sh|t=by nightfall} bulk carriers were at anchor off Port Hedland by nightfall on Wednesday after tug crews stopped work for {24|hrs} hours, the first of several stoppages planned in a fight over pay and crewing.

The Maritime Crews Union, which won {96.4 per cent|v|t=a fortnight ago} support in a ballot a fortnight ago, wants {18 per cent|ask} over {three|-} years. Svensk-Lyall Towage, which runs {38|tugs} tugs with {412|crew} crew in the state, has offered {9.5 per cent|off}.

The action began at {6am|clk}. Inflation is running at {3.4 per cent|cpi}.

The Chamber of Resources said {$110 million|day|by=The Chamber of Resources} of exports and {$8 million|roy|^} in royalties were held up each day. The union called that a fairytale: ore that sails on Thursday isn't lost.

Talks resume Friday in the Fair Work Commission.

@doc b-tabloid | Perth tabloid | 2026-08-22
TUG OF WAR: {$118K|base} deckies hold state to ransom

They earn {$118,000|base} a year. They want {18 per cent|ask} more. And while {44|sh2|t=last night} ships drifted off Hedland last night, with {another dozen|shr|v=12} stuck outside Freo, union heavies were tucking into snags on the wharf.

{Four|min0|t=at present} people work a tug at present. Bosses say {three|min|m=hypothetical} would do, as they do in Brisbane.

Industry reckons each {24|hrs}-hour stoppage delays ore worth {$101m|!day|by=Industry}. With the steelmakers' price at {US$98|pr|t=yesterday} a tonne yesterday, Premier Dimity Georgopoulos is "losing patience".

What do YOU think? Vote in our poll: 1) Back to work 2) Pay them 3) Robots

EAGLES BY 31 — sport, back page. Lotto: 4, 11, 19, 23, 30, 41 (supp 7, 12)

@doc c-union | union bulletin | 2026-08-24
WE'VE GOT A DEAL

Members,

After {four|n} stoppages, {96|tot} hours on the grass and {17|-} straight hours in the Commission, your delegates shook hands on Sunday night. In short:

– {5.5 per cent|y1} now, {4|y2} next year and {4|y3} the year after. That's {13.5|deal}.
– {$3,500|bon} in your hand on signing.
– A {three|yrs}-year agreement.
– They wanted {three|min} on a boat. On boats under 60 tonnes bollard pull they get it. On the big ones it stays at {four|min0}, in writing.

We asked for {18|ask|t=in March} in March and they said {nine and a half|off|v=9.5}. You do the sums. With prices going up by {3.4|cpi} a year it's real money.

Vote opens Wednesday. Your committee recommends YES, {9|-} to {2|-}.

In unity, Sefa Tuilagi & Mairead O'Dowd

@doc d-business | national business daily | 2026-08-25
Miners exhale after towage truce, but bill comes later

The {44|sh2|t=By Friday}-strong queue off Port Hedland will take until Sunday to clear after Svensk-Lyall gave tug crews {15.3 per cent|!deal} over {three|yrs} years, people close to the talks said, in a deal sealed on Sunday night. By Friday another {12|shr} vessels had banked up at Fremantle.

The first-year rise of {5.5 per cent|y1} will be noticed elsewhere on the wharves: the stevedores' agreement, which expires in November, gave {3.25|-}.

For its money the towage group wins smaller crews on {15|-} of its {38|tugs} tugs. That'd save it {$7 million|-} a year. A deckhand on the base roster makes {$118,000|base}.

The action, {three|!n} day-long stoppages in all, delayed exports of {some $440 million|~ex|v=440000000} on the chamber's figures. Ore held at {$US98|pr|v=98}.

Disclosure: this masthead's publisher owns 2.1 per cent of Pilbara Tug & Barge Pty Ltd.

@doc e-brief | shipping newsletter, item | 2026-09-03
WA towage: done. MCU members at Svensk-Lyall have ratified by {71.3%|yes|t=Wednesday} on Wednesday, against the {96.4%|v} that sent them out. {412|crew} crew share in it; {$3,500|bon} sign-on each. Term: {36|yrs|v=3} months. Queue at Hedland as we go to press: {nil|-}. Next up: Dampier, where {61|-} linesmen have asked for {20%|-}.
