@story lauterbruck-tram
@topic Lauterbrück, Germany: the tram extension's price, the referendum and the strike, spring 2036
@subject L = Lauterbrück | the city | city hall
@subject T = tram line 7 extension | Line 7 | the extension | the new line
@subject V = Lauterbrücker Verkehrsbetriebe | LVB | the transit operator
@subject R = referendum on Line 7 | the referendum | the Bürgerentscheid
@subject I = Stop the Seven | the citizens' initiative | the initiative
@subject W = drivers' strike | the strike | the walkout
@fact k0 = 148000000 | budget | T | construction cost | 2031 | plan
@fact k1 = 217000000 | budget | T | construction cost | 2036-03 | plan
@fact kd = 69000000 | budget | T | increase in construction cost | 2031 to 2036 | snapshot
@fact kg = 46.62 | rate | T | growth in construction cost | 2031 to 2036 | snapshot
@fact kf = 130200000 | budget | T | federal and state subsidy | 2036-03 | plan | pledged
@fact ks = 60 | other | T | federal and state part of the cost in percent | 2036-03 | plan | pledged
@fact kc = 86800000 | budget | T | city's own part of the cost | 2036-03 | plan
@fact ki = 260000000 | budget | T | construction cost by the opponents' reckoning | 2036-03 | plan | projected
@fact ln = 6.2 | distance | T | kilometres of new track | 2036 | plan
@fact nt = 58.1 | distance | V | kilometres of track in the network | 2036 | snapshot
@fact sp = 11 | other | T | stops | 2036 | plan
@fact rd = 23500 | ridership | T | passengers a day | 2041 | plan | projected
@fact b1 = 14800 | ridership | V | passengers a day on the bus that the line would replace | 2035 | snapshot
@fact nr = 61400000 | ridership | V | passengers in a year | 2035 | cumulative
@fact nr0 = 57900000 | ridership | V | passengers in a year | 2034 | cumulative
@fact nrg = 6.04 | rate | V | growth in passengers | 2035 | snapshot
@fact tm = 17 | duration | T | minutes from Altmarkt to the university hospital | 2041 | plan
@fact bm = 28 | duration | V | minutes from Altmarkt to the university hospital by bus | 2036 | snapshot
@fact tr = 312 | other | T | trees to be felled | 2036 | plan
@fact tn = 480 | other | T | trees to be planted | 2036 | plan | pledged
@fact pk = 640 | other | T | parking spaces to be lost | 2036 | plan
@fact sg = 12840 | other | I | valid signatures | 2035-11 | cumulative
@fact ss = 15310 | other | I | signatures handed in | 2035-11 | cumulative
@fact sq = 9600 | other | I | signatures required | - | constant | threshold
@fact el = 192000 | other | R | people entitled to vote | 2036-05-11 | constant
@fact yv = 43720 | vote_count | R | votes for building the line | final | snapshot
@fact nv = 38945 | vote_count | R | votes against building the line | final | snapshot
@fact tv = 82665 | votes_cast | R | valid votes | final | snapshot
@fact ys = 52.89 | vote_share | R | share for building the line | final | snapshot
@fact ns = 47.11 | vote_share | R | share against building the line | final | snapshot
@fact mv = 4775 | margin | R | majority for building the line | final | snapshot
@fact iv = 410 | votes_cast | R | invalid ballots | final | snapshot
@fact to = 43.27 | turnout | R | turnout | final | snapshot
@fact qu = 38400 | votes_cast | R | votes that the winning side needs | - | constant | threshold
@fact yi = 49.6 | vote_share | R | share for building the line | 40 of 118 districts counted | snapshot
@fact pl = 55 | poll_share | R | share for building the line in a poll | 2036-04 | snapshot
@fact pn = 803 | sample_size | R | people asked in a poll | 2036-04 | snapshot
@fact wd = 340 | crowd | W | drivers at the rally | 2036-04-22 | snapshot
@fact wp = 4.8 | rate | V | pay rise offered in percent | 2036-04 | plan
@fact wa = 9.5 | rate | W | pay rise demanded in percent | 2036-04 | plan
@fact wf = 6.4 | rate | W | pay rise agreed in percent | 2036-05-06 | plan
@fact dr = 715 | jobs | V | drivers employed | 2036-04 | snapshot
@fact dv = 92 | jobs | V | driver posts vacant | 2036-04 | snapshot
@fact dp = 807 | jobs | V | driver posts | 2036-04 | constant
@fact nrd = 3500000 | ridership | V | increase in passengers in a year | 2035 | snapshot
@fact hst = 6200 | jobs | - | people who work at the university hospital | 2036 | snapshot
@fact tmd = 11 | duration | T | minutes saved on the way to the hospital | 2041 | plan
@fact df = 34600000 | other | V | operating deficit | 2035 | snapshot
@fact yo = 2041 | other | T | year of opening | 2036 | plan
@fact ye = 2037 | other | T | year of opening | 2031 | plan
@trap k0 k1 :: estimates of 2031 and 2036
@trap k1 ki :: official estimate and the opponents'
@trap ss sg :: handed in and valid
@trap ys yi :: final and early count
@trap ys pl :: the vote and a poll
@trap rd b1 :: tram forecast and today's bus
@trap wp wf :: the offer and the deal
@trap tr tn :: felled and planted
@rel diff kd = k1 - k0
@rel change kg = k0 -> k1
@rel share ks = kf / k1
@rel diff kc = k1 - kf
@rel change nrg = nr0 -> nr
@rel sum dp = dr + dv
@rel diff nrd = nr - nr0
@rel diff tmd = bm - tm
@rel sum tv = yv + nv
@rel diff mv = yv - nv
@rel share ys = yv / tv
@rel share ns = nv / tv
@race r7 = yv nv

@doc a-paper | regional daily, English edition | 2036-03-19
Line 7 now {€69m|kd} dearer

By Korbinian Achterberg

LAUTERBRÜCK. The tram to the university hospital will cost {€217 million|k1|t=now} if it is built at all. The transit operator LVB gave the new figure to the transport committee on Tuesday, five years after it said {€148 million|k0|t=five years after}.

Steel, wages and a bridge that turned out to be rotten account for most of the {47 per cent|kg|round} increase, LVB managing director Swantje Ohlendorff said.

Berlin and the state would bear {60 per cent|ks} of it. That leaves {€86.8 million|kc} for a city that already covers an operating deficit of {€34.6 million|df|t=last year} at LVB, to go by last year.

For the money Lauterbrück would get {6.2|ln} kilometres of track, {eleven|sp} stops and a ride from Altmarkt to the hospital in {17|tm} minutes. The bus takes {28|bm}. Some {23,500|rd} passengers a day are predicted.

Opening was once planned for {2037|ye}. It's now {2041|yo}.

The citizens' initiative Stop the Seven calls the new sum "a waypoint". Its spokesman, retired engineer Detlev Nowitzki-Sarr, arrives at {€260 million|ki|by=Detlev Nowitzki-Sarr}.

@doc b-flyer | campaign flyer | 2036-04-14
TEN REASONS TO VOTE NO ON 11 MAY

1. {312|tr} old plane trees go under the saw on Kastanienallee. For the {480|tn} twigs that are promised, see you in fifty years.
2. {640|pk} parking spaces disappear.
3. The bus that already runs there carries {14,800|b1} passengers a day. It isn't full.
4. In 2031 they said {€148 million|k0|t=In 2031}. Now it is {€271 million|!k1|t=Now}. By the end it'll be {€260 million|ki|t=By the end} or more; it always is.
5. LVB can't find drivers for the lines it has: {92|dv} vacancies among {807|dp} posts!
6. Of the {15,310|ss} people who signed with us, {12,840|sg} signatures were declared valid. We needed {9,600|sq}. That's what a city sounds like.
7. You'd pay {86.8|kc|x=1000000} million of it directly.
8. Noise. 9. Dust. 10. Five years of it.

V.i.S.d.P.: D. Nowitzki-Sarr, Gerberstr. 44. Print run 60,000.

@doc c-union | trade union news sheet | 2036-04-24
"We can't sleep in the depot"

On Tuesday no tram left the Nordring depot before noon. {Three hundred and forty|wd|t=On Tuesday} colleagues came to the gate, and that's nearly half of all the drivers LVB has on its payroll: {715|dr}.

The employer has put {4.8|wp} per cent on the table. We demand {9.5|wa}, and a rest room with a door.

LVB never carried so many people. It was {61.4 million|nr|t=last year} last year, against {57.9 million|nr0|t=the year before} the year before, that is {3.5|nrd|x=1000000} million up, a plus of {6|nrg|round} per cent. Who carried them? Those who start at 3.48 a.m. in Lindenhof.

A word on Line 7, because members ask. The union takes no position on 11 May. But {ninety-two|dv|t=today} drivers' jobs are unfilled today, and nobody has told us who'll be driving to the hospital in {2041|yo}.

Ayşe Brandhuber, works council

@doc d-wire | wire agency | 2036-05-11
German city votes to build tram line

LAUTERBRÜCK, Germany (NDA) - Voters in Lauterbrück backed a {217-million-euro|k1|v=217000000} tram extension on Sunday, election officials said, ending an eight-year argument.

With all 118 districts counted, {43,720|yv|t=With all 118 districts counted} people voted to build the line and {38,945|nv|^} not to, or {52.9%|ys} against {47.1%|ns}.

Turnout was {43.3%|to}. Early in the evening, with 40 districts in, the project had been behind at {49.6%|yi|t=with 40 districts in}.

A poll of {830|!pn} residents published in April had put support at {55%|pl|t=in April}.

The result is binding because the winning side cleared a quorum of {38,400|qu}, a fifth of the {192,000|el} eligible.

The vote came five days after a strike at the transit operator ended with a {6.4%|wf} pay rise.

@doc e-portal | local web portal | 2036-05-12
So knapp! Lauterbrück says yes: the numbers, the losers, the party

lauterbrueck-live.example — Stadtgespräch — 12.05.2036, 00:38 — Redaktion: J. Papadakis — 248 comments

+++ Advertisement: E-bikes from €1,299 +++

It's done. {4,577|!mv} votes made the difference. "I'm shaking," said Mayor Friederike Okonjo as she came down the stairs with a sparkling water.

YES: {43,720|yv}. NO: {38,945|nv}. Invalid: {410|iv}.

Who has lost? The initiative, of course. It had brought in {over 12,000|>sg|v=12000} valid signatures last autumn. "We respect that," said Detlev Nowitzki-Sarr, who had hoped for low turnout; it was {43.3|to} per cent. Valid votes: {82,665|tv}.

And the pollsters? Not bad. In April {55|pl|t=In April} of every 100 said yes to them, out of {803|pn} asked.

Who has won? The hospital. Its {6,200|hst} staff get there from Altmarkt in {17|tm} minutes, {eleven|tmd} fewer than by bus.

What next? The subsidy notice from Berlin and the state, {€130.2 million|kf}, is expected by autumn. Construction begins in 2038. {Eleven|sp} stops, {6.2|ln} km. The network has {58.1|nt} today.

And the trees? {312|tr} will fall, {480|tn} are to be planted, the city promises.

Picture gallery: 34 photos from the Ratskeller

@doc f-column | tabloid column | 2036-05-13
PÖSCHL'S POST

Dear Frau Mayor,

congratulations on your railway. {52.9|ys} per cent: with that one can govern, though not park. ({640|pk} spaces! I counted mine among them.)

You'll be a grandmother by the time it runs. When you were in opposition it was going to be {2037|ye}, and it was going to cost {148|k0|x=1000000} million. I wonder, do you still have the leaflet? I do.

You'll need drivers. They wanted {nine and a half|wa|v=9.5} per cent and got {six point four|wf|v=6.4}, from an opening bid of {three point eight|!wp|v=3.8}. My niece at the depot says even so {ninety|~dv} cabs stand empty.

But let me be fair. {14,800|b1} people squeeze into the Number 34 bus every day, and I was one of them yesterday, beneath an armpit. For that armpit alone, I voted yes.

Your Pöschl
