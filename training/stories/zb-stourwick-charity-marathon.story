@story zb-stourwick-charity-marathon
@topic Stourwick charity marathon, England: money raised, runners and a wrong course
@subject S = Stourwick Marathon | the marathon | the race | the run
@subject T = Stourwick Hospice Trust | the hospice | the trust
@subject O = race director Callum Adebanjo | Adebanjo | the race director
@subject C = Stourwick council | the council
@fact ent = 11840 | other | S | entries | 2032-04-18 | constant
@fact star = 9720 | crowd | S | runners who started | 2032-04-18 | constant
@fact fin = 9410 | other | S | runners who finished | 2032-04-18 | constant
@fact dnf = 310 | other | S | runners who did not finish | 2032-04-18 | constant
@fact dist = 41.7 | distance | S | kilometres of the course as run | 2032-04-18 | constant
@fact full = 42.195 | distance | S | kilometres of a marathon | - | constant
@fact short = 495 | distance | S | metres that the course was short | 2032-04-18 | constant
@fact day = 1460000 | fundraising | T | pounds raised | 2032-04-18 | cumulative
@fact rais = 2130000 | fundraising | T | pounds raised | 2032-05-31 | cumulative
@fact raisp = 1890000 | fundraising | T | pounds raised | 2031-05-31 | cumulative
@fact goal = 2000000 | fundraising | T | pounds hoped for | 2032-04 | plan | pledged
@fact up = 12.7 | rate | T | rise of the sum over a year, in percent | 2032-05-31 | constant
@fact beds = 24 | other | T | beds in the new wing | 2033 | plan
@fact wing = 6800000 | budget | T | pounds that the new wing costs | 2032 | plan | projected
@fact fee = 62 | price | S | pounds of entry fee | 2032 | constant
@fact crew = 870 | other | S | volunteers | 2032-04-18 | constant
@fact hosp = 27 | injuries | S | people taken to hospital | 2032-04-18 | cumulative
@fact treat = 412 | injuries | S | people treated on the course | 2032-04-18 | cumulative
@fact temp = 26 | temperature | S | degrees at noon | 2032-04-18 | snapshot
@fact crowd = 65000 | crowd | C | spectators | 2032-04-18 | constant
@fact clean = 38000 | spending | C | pounds spent on clearing up | 2032-04-20 | constant
@fact age = 84 | age | S | age of the oldest finisher | 2032-04-18 | constant
@fact refd = 15 | price | O | pounds offered back to each finisher | 2032-04-27 | plan | pledged
@rel sum star = fin + dnf
@rel change up = raisp -> rais
@fact noshow = 2120 | other | S | entrants who did not start | 2032-04-18 | constant
@rel diff noshow = ent - star
@trap ent star :: entered against started
@trap star fin :: started against finished
@trap day rais :: on the day against the end of May
@trap raisp rais :: two years
@trap hosp treat :: hospital against all treated
@trap dist full :: run against required
@trap rais wing :: raised against the wing's cost

@doc a-local | local newspaper site | 2032-04-18
STOURWICK MARATHON: {9,720|star} set off in sweltering heat, {£1.46m|day|v=1460000} for hospice already

Live gallery: 118 pictures | By Gemma Tordoff and Faisal Rehman

Nearly {ten thousand|~star} runners took to the streets on Sunday in what felt more like July. It was {26|temp|t=at noon} degrees at noon.

Of {9,720|star} starters {9,410|fin} made it to the Guildhall. Medics treated {412|treat|t=by 5pm} people by 5pm, most for heat, and {27|hosp|^} were taken to hospital, none of them in danger.

The loudest cheer was for {84|age}-year-old Norman Spink, who came in after {six|-} hours {51|-} minutes with a teapot on his head.

The hospice trust said the tally stood at {£1.46 million|day|t=as the last sweep bus came in|by=The hospice trust} as the last sweep bus came in. The target is {£2 million|goal}.

Winner: Tesfaye Mulugeta, 2:14:09. Women: Ailsa Pringle, 2:31:55. Council estimate of the crowd: {65,000|crowd|by=Council}.

Had you entered but stayed home? You're one of {2,120|noshow}.

@doc b-running | running website | 2032-04-26
Stourwick was short. By how much? By nearly {500|~short} metres

It's official, and it's a sickener. A remeasurement on Saturday found that the course covered {41.7|dist} km, {495|short} metres less than the {42.195|full} km it says on the medal.

A marshal's cone at the Tannery roundabout had been put on the wrong side. Race director Callum Adebanjo: "One cone. I'll see it when I die."

So {9,410|fin} times won't count, among them {133|-} that had been good for age for London. The runners paid {£62|fee} each. Many aren't amused. "I don't want {£15|refd} and a sorry," wrote one, of the offer in Adebanjo's e-mail. "I want my {2:59:40|-} back."

Oh, and {310|dnf} didn't finish. "They at least know where they stopped."

@doc c-tabloid | national tabloid | 2032-04-27
CONE-GATE! Marathon {945|!short} METRES short after dozy steward's blunder

{Ten thousand|~star} knackered runners were left fuming after sweating round a "marathon" that wasn't.

The Stourwick race was {945m|!short|v=945} shy of the real thing, red-faced bosses admit. Each of {9,410|fin} finishers gets a measly {£15|refd} back off the {£26|!fee} it cost 'em.

Great-grandad Norman Spink, {84|age}, didn't care: "I'd have stopped for a pint anyway."

At least the hospice is quids in. It's already past {£1.8m|-}.

In the boiling heat {72|!hosp} were rushed to A&E.

VOTE: Should it count? 0904 555 077, calls 50p

@doc d-trust | charity's supporter e-mail | 2032-06-02
You did it (and then some)

Dear friend,

The last envelope's been opened. Together you raised {£2,130,000|rais|t=to the end of May} to the end of May. That's {12.7|up} per cent more than last year's {£1,890,000|raisp|t=last year's}, and past the {two million|goal|v=2000000} we hardly dared write on the poster.

It brings us to within {£900,000|-} of the {£6.8m|wing|v=6800000} for the new wing, with its {24|beds} beds.

Thank you to all {870|crew} volunteers. Thank you to those who ran a marathon, and those who, it turns out, ran a little less. No patient has asked.

P.S. Some of you've heard we keep only half of what's raised. We don't: {91p|-} in the pound goes on care.

@doc e-council | council minutes extract | 2032-06-14
Leisure Committee, item 7: Marathon debrief

7.1 Officers reported {11,840|ent} entries, {9,720|star} starters and {9,410|fin} finishers. Spectators approx. {56,000|?~crowd}.
7.2 Clearing-up cost {£38,000|clean}, of which the organiser has paid half.
7.3 First aid: {412|treat} contacts, {27|hosp} conveyed.
7.4 Cllr Dyson asked whether the council had supplied the cone. It had.
7.5 Funds to the Hospice Trust: {£2.13m|rais|t=as at 31 May} as at 31 May.
7.6 RESOLVED to license the 2033 event, subject to measurement.
