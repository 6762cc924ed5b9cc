@story m6-alaoma-fire
@topic Night fire at Alaoma market, Nigeria, March 2029: shops burnt, the dead, the losses, the relief fund
@subject A = Alaoma market fire | the fire | the inferno | the blaze
@subject T = Alaoma Traders' Union | the traders' union | the traders | the market's association
@subject F = State Fire Service | the fire service | firefighters
@subject G = Governor Ifeoma Bassey | Bassey | the governor | the state government
@subject E = State Emergency Management Agency | SEMA | the emergency agency
@fact shop1 = 430 | homes | A | shops burnt | 2029-03-08 morning | cumulative
@fact shop2 = 612 | homes | A | shops burnt | 2029-03-10 | cumulative
@fact line = 17 | other | A | lines of stalls destroyed | 2029-03-10 | cumulative
@fact tot = 3800 | homes | T | shops in the market | - | constant
@fact dead = 3 | deaths | A | people killed | 2029-03-10 | cumulative
@fact inj = 28 | injuries | A | people hurt | 2029-03-10 | cumulative
@fact adm = 11 | injuries | A | people kept in hospital | 2029-03-10 | snapshot
@fact eng = 9 | other | F | fire engines sent | 2029-03-08 | constant
@fact start = 23:40 | clock | A | first flames seen | 2029-03-07 | constant
@fact came = 00:55 | clock | F | first fire engine on the scene | 2029-03-08 | constant
@fact loss = 7800000000 | damages | T | naira of losses by the owners' reckoning | 2029-03-10 | snapshot
@fact lossg = 4100000000 | damages | E | naira of losses by the agency's assessment | 2029-03-10 | snapshot
@fact fund = 500000000 | budget | G | naira promised to victims | 2029-03-09 | plan | pledged
@fact each = 750000 | price | G | naira promised to each trader | 2029-03-09 | plan | pledged
@fact reg = 587 | other | E | traders registered for relief | 2029-03-10 | cumulative
@fact cov = 666 | other | G | traders that the fund would cover | 2029-03-10 | snapshot | hypothetical
@fact fee = 18000 | price | T | naira of yearly fire levy a shop | 2028 | constant
@fact hyd = 14 | other | T | fire hydrants in the market | - | constant
@fact wet = 2 | other | T | fire hydrants that gave water | 2029-03-08 | constant
@fact arr = 6 | arrests | A | people arrested for looting | 2029-03-10 | cumulative
@trap shop1 shop2 :: the first count and the third day's
@trap loss lossg :: owners' and agency's reckoning
@trap inj adm :: hurt and in hospital
@trap hyd wet :: built and working
@trap reg shop2 :: traders registered and shops burnt
@trap start came :: first flames and first engine

@doc a-daily | national daily | 2029-03-09
Tears as fire razes Alaoma market; Bassey visits, pledges {N500m|fund|v=500000000}

Chidiebere Okwuosa, Nkwelle

It was gnashing of teeth in Nkwelle on Thursday as no fewer than {430|>shop1|t=as of Thursday morning} shops went up in smoke at the popular Alaoma market, as of Thursday morning.

Our correspondent gathered that the inferno began at about {11.40pm|start|t=Wednesday} on Wednesday in the foam section and that firefighters did not arrive until {12.55am|came}. {Nine|eng} engines were eventually deployed, some from the neighbouring state.

Governor Ifeoma Bassey, who wept openly, announced {N500 million|fund|by=Governor Ifeoma Bassey|v=500000000} for the victims, out of which each will receive {N750,000|each|^|v=750000}.

A trader, Mrs Hauwa Adekunle, lamented that the market's association collected {N18,000|fee|t=last year|v=18000} from every shop last year for fire safety. "Where is the water?" she asked. Of {14|hyd} hydrants, {two|wet} worked.

Police said {six|arr|by=Police} persons had been picked up for looting.

@doc b-tv | TV station website | 2029-03-10
Alaoma fire: Shops lost rise to {612|shop2}, {three|dead} dead

The State Emergency Management Agency has put the number of shops destroyed in Wednesday night's fire at {612|shop2|t=as of Saturday|by=The State Emergency Management Agency} as of Saturday, spread over {17|line|^} lines.

Director Salihu Ekanem said {three|dead|by=Director Salihu Ekanem} persons, all of them night guards, died and {28|inj|^} sustained burns and fractures, of whom {11|adm|^} are still on admission.

SEMA valued the loss at {N4.1 billion|lossg|by=SEMA|v=4100000000}. It has so far captured {587|reg|t=so far|^} traders for relief.

The fire service denied it came late, insisting that its men were on ground by {12.15am|!came|by=The fire service}, with water in their tanks.

AD: Win N1m daily. Terms apply.
ALSO WATCH: Naira exchanges at 1,912 to dollar

@doc c-union | trade union statement read at press briefing | 2029-03-10
TEXT OF PRESS BRIEFING BY ALAOMA TRADERS' UNION

Gentlemen of the press, what the emergency people told you is not what we buried. Our own enumeration shows {845|!shop2|t=as we speak} shops gone as we speak out of the {3,800|tot} we have. The goods inside, in our books, were worth {N7.8 billion|loss|by=in our books|v=7800000000}.

{Three|dead} of our watchmen are no more. May they rest.

The governor has promised {five hundred million|fund|v=500000000}. Do the arithmetic: at {N750,000|each|v=750000} per head it will go round {666|cov} people and stop. We ask that it be doubled.

On the hydrants, {fourteen|hyd} were installed in 2021 by a contractor whom this union did not choose. Only {five|!wet} brought out water that night.

Signed: Comrade Ebere Nnaji-Waziri, Chairman

@doc d-blog | city blog | 2029-03-11
What we know about the Alaoma inferno (and what we don't)

- Began around {11:40|start|t=on Wednesday night} on Wednesday night.
- Casualties: {three|dead} guards. Another {28|inj} persons wounded.
- {N500m|fund|m=pledged|v=500000000} is coming from Government House. When? Your guess is as good as mine.
- The owners say they lost almost {N8bn|<loss|by=The owners|v=8000000000}. SEMA says about {half of that|~lossg|v=4000000000}. Both cannot be sharing one calculator.
- Close to {600|~reg} have written their names for relief.
- Looters: {six|arr} in police net.
- Do you pay the {N18,000|fee|v=18000} levy? Drop a comment (41 so far).
