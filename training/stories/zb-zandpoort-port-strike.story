@story zb-zandpoort-port-strike
@topic Dock workers' and pilots' stoppage in the port of Zandpoort, Belgium
@subject P = port of Zandpoort | Zandpoort | the port
@subject H = Port authority | the port authority | the harbour company
@subject D = dockers | dock workers
@subject L = Flemish pilots | pilots | the pilotage
@subject G = federal government | Brussels | the government
@subject E = Employers' federation Cepazand | Cepazand | terminal operators
@fact w1 = 96 | waiting | P | ships waiting | 2031-10-07 | snapshot
@fact w2 = 138 | waiting | P | ships waiting | 2031-10-09 | snapshot
@fact w3 = 41 | waiting | P | ships waiting | 2031-10-16 | snapshot
@fact inn = 52 | waiting | P | ships waiting to leave | 2031-10-09 | snapshot
@fact out = 86 | waiting | P | ships waiting to enter | 2031-10-09 | snapshot
@fact mov = 70 | other | L | ships piloted on a normal day | - | constant
@fact movs = 26 | other | L | ships piloted a day during the action | 2031-10-08 | snapshot
@fact age = 67 | age | G | pension age planned | 2033 | plan | pledged
@fact ageD = 62 | age | D | pension age of dockers | 2031 | constant
@fact pil = 340 | other | L | pilots | 2031 | constant
@fact dock = 7900 | jobs | D | dockers | 2031 | constant
@fact str = 24 | duration | D | hours of strike | 2031-10-09 | constant
@fact loss = 23000000 | damages | E | euros lost a day | 2031-10-08 | constant
@fact box = 118000 | other | E | containers late | 2031-10-10 | snapshot
@fact div = 19 | other | P | ships diverted to other ports | 2031-10-10 | cumulative
@fact tn = 271000000 | other | P | tonnes handled in the year | 2030 | cumulative
@fact cars = 14600 | other | P | new cars stuck on the quay | 2031-10-09 | snapshot
@fact march = 80000 | crowd | - | people at the march in Brussels by the police count | 2031-10-14 | constant
@fact marchu = 140000 | crowd | - | people at the march in Brussels by the unions' count | 2031-10-14 | constant
@fact fruit = 3200 | other | E | pallets of bananas spoilt | 2031-10-10 | cumulative
@rel sum w2 = inn + out
@trap w1 w2 :: Tuesday and Thursday
@trap inn out :: leaving against entering
@trap mov movs :: normal against action
@trap march marchu :: two counts
@trap age ageD :: plan against present age of dockers
@trap pil dock :: two trades

@doc a-wire | wire agency | 2031-10-07
Belgian port backlog grows to {96|w1} ships as pilots work to rule

ZANDPOORT, Oct 7 (Scheldt) – {96|w1|t=on Tuesday morning|by=the port authority} vessels were waiting to enter or leave the port of Zandpoort on Tuesday morning, the port authority said, as pilots stuck to the letter of their regulations in protest at a pension reform.

The {340|pil} pilots guide some {70|~mov|t=on an ordinary day} ships on an ordinary day. On Monday it was {31|-}.

The government wants everyone to work until {67|age}. Dockers, {7,900|dock} of whom will strike for {24|str} hours on Thursday, may stop at {62|ageD}.

Zandpoort handled {271 million|tn|t=last year} tonnes last year.

@doc b-trade | shipping newsletter | 2031-10-09
ZANDPOORT WATCH, Thursday 09.00

Anchorage & locks: {138|w2|t=Thursday 09.00} units. In: {86|out}. Out: {52|inn}. (Tuesday: {96|w1|t=Tuesday}.)
Pilotage: {26|movs|t=yesterday} movements yesterday, norm {70|mov}.
Dock labour: nil until Friday 06.00.
Cars: {14,600|cars} units on the quay; two Ro-Ros gone to Zeebrugge-Oost.
Diversions so far {17|-}.
Terminal operators put their loss at {EUR 23m|loss|by=Terminal operators} a day. We'd take it with salt; most of the cargo comes anyhow.
Weather: SW 7, veering.

@doc c-daily | national daily | 2031-10-10
Yellow too soon: what a day without dockers costs

Liesbet Van den Abbeele

On quay 602 a refrigerated ship from Turbo hums. In it there's fruit for the whole of the Benelux, and nobody who'll take it off. {3,200|fruit|t=by yesterday evening|by=the employers' federation} pallets had ripened on board by yesterday evening, says the employers' federation, which speaks of {€32 million|!loss|t=each day} lost each day and {118,000|box|^} late boxes.

{One hundred and thirty-eight|w2|t=yesterday} ships lay waiting yesterday, {68|!out} of them outside and {52|inn} inside.

Docker Kevin Meersman (44) has been up since four, out of habit. "{Sixty-two|ageD}," he says. "Look at my knees and say {sixty-seven|age} to them."

It was his first strike of {24|str} hours since 2014. {7,900|dock} colleagues joined, "to a man", according to the union; according to the federation it was {nine in ten|-}.

LEES OOK: Zo vermijdt u 3 uur file op de E313

@doc d-broadcaster | public broadcaster live blog | 2031-10-14
Live: national march against pension plan

16.42 – That's it from Brussels. Thanks for reading.
16.10 – Unions: {140,000|marchu|by=Unions}. Police: {80,000|march|by=Police}. The usual gap.
15.25 – Head of the march at the Midi. A block of pilots in uniform: {twenty-five|-} of {340|pil}, the rest have to sleep.
14.50 – PM: "The age of {67|age} stands. We can talk about heavy jobs."
13.30 – Port update: {83|-} ships waiting, down from {138|w2|t=last Thursday} last Thursday.
12.05 – Trains: one in two.
11.15 – First of {six hundred|-} coaches.

@doc e-port | port authority notice | 2031-10-16
Nautical notice 2031-118: normalisation

As of 12.00 hrs today {41|w3|t=As of 12.00 hrs today} vessels are waiting. Pilotage is back at {70|mov} movements a day. The backlog will be cleared by Saturday.

During the action {19|div} calls were lost to other ports. The peak was reached on 9 October ({138|w2|t=9 October}: {86|out} inbound, {52|inn} outbound).

The authority thanks all partners. It takes note of the figure of EUR {23|loss|x=1000000} million a day published by Cepazand and has no estimate of its own.
