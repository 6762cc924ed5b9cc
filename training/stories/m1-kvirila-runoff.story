@story kvirila-runoff
@topic Mayoral runoff in the Georgian city of Kvirila: two exit polls, one result, a partial recount
@subject L = Ketevan Lordkobia | Lordkobia | Ketevan | the opposition candidate | the pharmacist | the surgeon's daughter
@subject Z = Zurab Mchedlidani | Mchedlidani | Zurab | the incumbent | the sitting mayor
@subject K = Kvirila | the city
@subject E = the district election commission | the commission | the DEC | election officials
@subject X = Psephon | the Psephon exit poll
@subject Y = Meridian Data | the Meridian exit poll
@subject Q = police | the interior ministry
@fact l = 53904 | vote_count | L | votes | 2031-10-18 preliminary | snapshot
@fact z = 52618 | vote_count | Z | votes | 2031-10-18 preliminary | snapshot
@fact m = 1286 | margin | L | lead | 2031-10-18 preliminary | snapshot
@fact lp = 50.6 | vote_share | L | share of valid votes | 2031-10-18 preliminary | snapshot
@fact zp = 49.4 | vote_share | Z | share of valid votes | 2031-10-18 preliminary | snapshot
@fact inv = 2970 | vote_count | K | invalid ballots | 2031-10-18 preliminary | snapshot
@fact cast = 109492 | votes_cast | K | ballots cast | 2031-10-18 preliminary | snapshot
@fact reg = 221300 | other | K | registered voters | October 2031 | constant
@fact to = 49.5 | turnout | K | turnout | 2031-10-18 preliminary | snapshot
@fact to1 = 46.1 | turnout | K | turnout | 2031-10-04 first round | snapshot
@fact l1 = 38.7 | vote_share | L | share of valid votes | 2031-10-04 first round | snapshot
@fact z1 = 44.2 | vote_share | Z | share of valid votes | 2031-10-04 first round | snapshot
@fact xl = 52 | poll_share | L | share in the Psephon exit poll | 2031-10-18 | snapshot
@fact xz = 48 | poll_share | Z | share in the Psephon exit poll | 2031-10-18 | snapshot
@fact yl = 48.5 | poll_share | L | share in the Meridian exit poll | 2031-10-18 | snapshot
@fact yz = 51.5 | poll_share | Z | share in the Meridian exit poll | 2031-10-18 | snapshot
@fact xs = 3100 | sample_size | X | voters interviewed | 2031-10-18 | constant
@fact ys = 1850 | sample_size | Y | voters interviewed | 2031-10-18 | constant
@fact prec = 184 | other | K | precincts | - | constant
@fact recp = 12 | other | E | precincts recounted | 2031-10-24 | constant
@fact l2 = 53871 | vote_count | L | votes | 2031-10-25 after the recount | snapshot
@fact z2 = 52640 | vote_count | Z | votes | 2031-10-25 after the recount | snapshot
@fact m2 = 1231 | margin | L | lead | 2031-10-25 after the recount | snapshot
@fact comp = 87 | other | E | complaints filed | by 2031-10-22 | cumulative
@fact uph = 5 | other | E | complaints upheld | by 2031-10-25 | cumulative
@fact arr = 34 | arrests | Q | people detained | 2031-10-19 | constant
@fact fine = 2000 | other | Q | lari of fine for each detainee | 2031-10-21 | constant
@fact age = 39 | age | L | age | October 2031 | snapshot
@fact zage = 57 | age | Z | age | October 2031 | snapshot
@fact yrs = 12 | duration | Z | years in office | October 2031 | snapshot
@fact halt = 5 | duration | E | hours that the count stood still | 2031-10-18 to 19 | constant
@fact fare = 1.5 | price | K | lari for a bus ride | 2031 | constant
@fact farep = 0.8 | price | L | lari for a bus ride promised | from January 2032 | plan | pledged
@fact xm = 4 | margin | L | lead in the Psephon exit poll | 2031-10-18 | snapshot
@fact ym = 3 | margin | Z | lead in the Meridian exit poll | 2031-10-18 | snapshot
@fact lloss = 33 | other | L | votes lost in the recount | 2031-10-25 | constant
@fact zgain = 22 | other | Z | votes gained in the recount | 2031-10-25 | constant
@rel diff xm = xl - xz
@rel diff ym = yz - yl
@rel diff lloss = l - l2
@rel diff zgain = z2 - z
@rel sum cast = l + z + inv
@rel diff m = l - z
@rel diff m2 = l2 - z2
@rel share to = cast / reg
@race prelim = l z
@race recount = l2 z2
@race first = l1 z1
@race psephon = xl xz
@race meridian = yl yz
@trap xl yl :: two exit polls
@trap l l2 :: before and after the recount
@trap m m2 :: before and after the recount
@trap l1 lp :: two rounds
@trap comp uph :: filed and upheld
@trap fare farep :: the fare and the promised fare

@doc a-wire | international wire | 2031-10-19
Opposition ahead in Georgian city after count stalls overnight

KVIRILA, Georgia (TransWire) — The opposition's Ketevan Lordkobia held a lead of {1,286|m|t=on Sunday} votes on Sunday in a mayoral runoff regarded as a test of the ruling party, after a power cut that officials called accidental stopped the count for {five hours|halt|v=5}.

With all {184|prec} precincts reported, Lordkobia had {53,904|l|t=With all 184 precincts reported|by=the district election commission} votes and the incumbent, Zurab Mchedlidani, {52,618|z|^}, according to the district election commission. A further {2,970|inv|^} ballots were declared invalid.

{49.5%|to} of {221,300|reg} registered voters took part, more than the {46.1%|to1|t=in the first round} in the first round on Oct. 4, when Mchedlidani was ahead {44.2%|z1|t=in the first round} to {38.7%|l1|^}.

Exit polls had pointed both ways. Psephon put the {39-year-old|age|v=39} pharmacist at {52%|xl|by=Psephon}. Meridian Data, working for a pro-government channel, had her opponent at {51.5%|yz|by=Meridian Data}.

Mchedlidani, {57|zage}, has run the city for {12|yrs} years.

@doc b-english | English-language weekly, Tbilisi | 2031-10-22
Who polled Kvirila, and who polled a cupboard?

by Salome Brandauer-Gelovani

Exit polls are the astrology of the Caucasus. Saturday gave us two horoscopes.

Psephon stopped {3,100|xs|t=Saturday|by=Psephon} people leaving the booths and announced a {four|xm}-point win for Ms Lordkobia, {52|xl|^} to {48|xz|^}. Meridian says that it asked {1,850|ys|t=Saturday|by=Meridian} and saw a {three|ym}-point win for the sitting mayor, {51.5|yz|^} to {48.5|yl|^}.

The commission's protocol ({50.6|lp|by=The commission's protocol} and {49.4|zp|^}) proved the first of them too generous and the second of them wrong.

None of this helped on Sunday evening, when his supporters and hers met on the White Bridge. The interior ministry speaks of {34|arr|t=on Sunday evening|by=The interior ministry} detentions. The magistrate has since handed each of them a bill of {3,000|!fine} lari, which in Kvirila is two winters of gas.

{Eighty-seven|comp|v=87|t=by this morning} complaints had reached the DEC by this morning. One concerns a precinct secretary who ate a tally sheet.

Listings p. 14 · Wine of the week 88/100 · Lari 2.71 to the dollar

@doc c-portal | local news portal | 2031-10-25
Recount over: the difference is {1,231|m2}

Election officials in Kvirila tonight completed the fresh count in {12|recp|t=tonight} precincts ordered after complaints. The protocol now shows {53,871|l2|t=now} for Ketevan Lordkobia ({33|lloss} fewer) and {52,640|z2|^} for Zurab Mchedlidani ({22|zgain} more).

The margin has shrunk from {1,286|m} to {1,231|m2}, and with that the result is final unless the court of appeal intervenes by Thursday.

Of all the complaints lodged, {eight|!uph|v=8} were found to have merit, said the commission's chair, Vazha Otarashvili-Duric. The rest were "letters of sorrow".

Lordkobia told us what comes first: the bus. "It costs {1.50|fare|t=today} today. From January it costs {80 tetri|farep|v=0.8|t=From January}. I said it to every grandmother on Line 7."

The outgoing mayor did not answer the door at Aghmashenebeli 31. His office says that he will hand over the keys after {eleven|!yrs|v=11} years "in good order".

Tags: elections (1,418) | Kvirila (77) | 6 photos

@doc d-diaspora | diaspora newsletter, New York | 2031-10-27
Dear friends of the home valley,

It's true. The surgeon's daughter did it. When I left, one did not vote in Kvirila, one nodded.

My cousin sat in a precinct. She says the lights went at one in the morning and came back at six, and that for those {five|halt|v=5} hours {nine|-} women sat on the ballots, literally sat, with a thermos.

So to the numbers, since many of you asked. In the end it was {53,871|l2|t=In the end} against {52,640|z2|^}. Before the second counting it had been {53,904|l|t=Before the second counting} against {52,618|z|^}, so the thermos ladies were right to within a bus load. (The judges agreed with {five|uph|v=5} grievances out of {87|comp}, if you believe the radio.)

A bus load! She will make it {0.80|farep}, our Ketevan. She's {39|age}, she has no party bank account, and close to {half|~to|v=50} of our neighbors bothered, which for us is carnival.

{Thirty-four|arr|v=34} young people slept in a cell on the Sunday. We are collecting for their fines: {2,000|fine} lari each, about {$740|-}. Envelopes to Box 212, Brighton 6th Street.

Yours, Manana
