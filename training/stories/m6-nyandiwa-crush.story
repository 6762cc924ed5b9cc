@story m6-nyandiwa-crush
@topic Crush at a Kenyan county stadium, March 2031: deaths, hurt, tickets, gates, clock times, inquiry
@subject S = Nyandiwa Stadium crush | the crush | the stampede | the tragedy
@subject T = Nyandiwa Stadium | the stadium | the venue | the ground
@subject K = Nyandiwa County Referral Hospital | the referral hospital | the hospital
@subject P = county police | police | County Commander Zeituni Barasa | Barasa
@subject F = Lakeside Football Federation | the federation | the organisers
@subject G = Governor Otieno Halake | Halake | the governor
@subject Q = Red Crescent volunteers | first-aiders
@fact d0 = 5 | deaths | S | people killed | 2031-03-23 evening | cumulative
@fact d1 = 8 | deaths | S | people killed | 2031-03-24 | cumulative
@fact i = 63 | injuries | S | people hurt | 2031-03-24 | cumulative
@fact adm = 24 | injuries | K | people hurt still in hospital | 2031-03-24 | snapshot
@fact more = 3 | deaths | S | people who died in the night | 2031-03-24 | cumulative
@fact home = 39 | other | K | people hurt and sent home | 2031-03-24 | cumulative
@fact lag = 23 | duration | Q | minutes from the surge to the first ambulance | 2031-03-23 | constant
@fact icu = 6 | injuries | K | people in intensive care | 2031-03-24 | snapshot
@fact cap = 18500 | seats | T | capacity | - | constant
@fact sold = 17900 | other | F | tickets sold | 2031-03-23 | cumulative
@fact in = 26000 | crowd | T | people inside | 2031-03-23 | snapshot
@fact gates = 9 | other | T | gates | - | constant
@fact gopen = 3 | other | T | gates open | 2031-03-23 | snapshot
@fact ko = 15:00 | clock | F | kick-off planned | 2031-03-23 | plan
@fact cr = 14:35 | clock | S | start of the surge at gate 4 | 2031-03-23 | constant
@fact amb = 14:58 | clock | Q | first ambulance at the gate | 2031-03-23 | constant
@fact off = 140 | officers | P | officers on duty at the ground | 2031-03-23 | constant
@fact plan = 260 | officers | P | officers on duty at the ground | 2031-03-20 plan | plan
@fact fa = 35 | jobs | Q | first-aiders at the ground | 2031-03-23 | constant
@fact youn = 11 | age | S | years of age of the youngest victim | 2031-03-23 | constant
@fact comp = 500000 | damages | G | shillings promised to each bereaved family | 2031-03-24 | plan | pledged
@fact days = 21 | duration | G | days for the inquiry to report | 2031-03-24 | plan
@fact ban = 60 | duration | F | days for which the ground is closed | 2031-03-24 | plan
@fact tick = 250 | price | F | shillings for a terrace ticket | 2031-03-23 | constant
@trap d0 d1 :: the toll rose overnight
@trap cap in :: capacity and crowd
@trap sold in :: tickets and people inside
@trap off plan :: officers planned and present
@trap i adm :: all hurt and still in hospital
@trap cr ko :: surge and kick-off
@trap days ban :: inquiry and closure
@rel sum d1 = d0 + more
@rel sum i = adm + home

@doc a-nation | national daily, online | 2031-03-23
{Five|d0} dead in stampede before lakeside derby

Achieng' Korir and Rashid Wekesa

At least {five|>d0|t=by nightfall|by=police} people had died by nightfall after a crowd surged through a half-open gate at Nyandiwa Stadium, police said.

The crush began at {2.35pm|cr}, less than half an hour before the {3pm|ko} kick-off of a derby that had sold {17,900|sold|by=the Lakeside Football Federation} tickets, according to the Lakeside Football Federation. The ground holds {18,500|cap}.

Witnesses said only {three|gopen|by=Witnesses} of {nine|gates} gates had been opened and that boys were climbing the wall. "They took {Sh250|tick|v=250} from us outside and there was nobody to take the ticket inside," said Kevin Abuor, 23.

County Commander Zeituni Barasa said {140|off|t=at the ground|by=County Commander Zeituni Barasa} officers were at the ground.

@doc b-tv | TV site, second day | 2031-03-24
Nyandiwa: Toll climbs to {eight|d1}, governor names inquiry

{Three|more} more fans died overnight at the county referral hospital, bringing to {eight|d1|t=overnight} the number killed in Sunday's crush. The youngest was {11|youn}.

The hospital has treated {63|i} people, medical superintendent Dr Lilian Chepkemoi-Said told a briefing. She said {24|adm|t=this morning|by=She} were still on the wards this morning and {nine|!icu|^} of those on ventilators or under constant watch.

Governor Otieno Halake has given a panel {21 days|days|v=21} to report. Each of the families will get {Sh300,000|!comp|by=Governor Otieno Halake|v=300000} for burial.

Also: Shilling steady at 151 | Chelule retires at 34 | Watch LIVE on Channel 5

@doc c-redcrescent | first-aid body's situation report | 2031-03-24
SITUATION REPORT 2, 24 MARCH, 1200 HRS

1. Event: crowd crush, Gate 4, Nyandiwa Stadium, from approx. {14:35|cr|t=23 March} on 23 March.
2. Response: {35|fa} first-aiders on site. First ambulance at gate {14:58|amb}. Later vehicles delayed by parked matatus.
3. Casualties: {8|d1|t=1200 HRS} dead, {63|i|^} injured, of whom {39|home|^} discharged and {6|icu|^} in ICU.
4. Crowd: our estimate from the stand is {26,000|in}, against a capacity of {18,500|cap}.
5. Needs: blood (O neg), tracing of {4|-} children, counselling.

Next report: 25 March. Contact: duty officer, ext. 117.

@doc d-weekly | weekly newspaper investigation | 2031-03-30
The plan that stayed in a drawer

By Nasra Kiplimo

Three days before the match, a security plan went to the county commander's office. This newspaper has read it. It asked for {260|plan|t=Three days before the match} officers and for all {nine|gates} gates to be opened at noon.

On the day there were {95|!off|t=On the day}, says a sergeant who did the roll call. Gates opened: {three|gopen}. The organisers had sold {17,900|sold} tickets for a venue licensed for {18,500|cap}, so on paper all was well. By the time the teams warmed up, some {26,000|~in} souls were inside.

It took more than {20 minutes|>lag|v=20} for an ambulance to reach Gate 4. The governor now offers {half a million shillings|comp|v=500000} to those who lost someone; the federation has shut the ground for {60 days|ban|v=60}. Neither has answered our questions.

@doc e-fed | federation statement | 2031-03-25
STATEMENT ON NYANDIWA

The Federation grieves with {eight|d1} families. It wishes to correct reports. The number of tickets issued was {17,900|sold}, and not one more. Entry at {fifteen minutes to three|!cr} was orderly until the wall at Gate 4 was scaled by persons without tickets, which is when the tragedy occurred.

Policing was a matter for the county police, who had been asked for {260|plan}.

Pending the outcome of the Governor's inquiry, no match will be staged at the venue for {sixty|ban} days. The replay is cancelled. Refunds of {Sh250|tick|v=250} may be claimed at Posta.
