@story brazos-measles-weeks
@topic Measles in three West Texas counties: weeks, ages and vaccination
@subject T = West Texas outbreak | the outbreak | Texas outbreak
@subject M = Mesquite Flat County | Mesquite Flat
@subject D = Dorrance County | Dorrance
@subject Q = Quannah County | Quannah
@subject N = New Mexico | across the state line
@subject H = Texas health department | the state health department | DSHS | the department
@fact t1 = 148 | cases | T | confirmed cases since the start | 2035-02-25 | cumulative
@fact t2 = 186 | cases | T | confirmed cases since the start | 2035-03-04 | cumulative
@fact t3 = 217 | cases | T | confirmed cases since the start | 2035-03-11 | cumulative
@fact w2 = 38 | cases | T | new cases in the week | 2035-03-04 | snapshot
@fact w3 = 31 | cases | T | new cases in the week | 2035-03-11 | snapshot
@fact m3 = 129 | cases | M | confirmed cases since the start | 2035-03-11 | cumulative
@fact d3 = 57 | cases | D | confirmed cases since the start | 2035-03-11 | cumulative
@fact q3 = 31 | cases | Q | confirmed cases since the start | 2035-03-11 | cumulative
@fact m2 = 118 | cases | M | confirmed cases since the start | 2035-03-04 | cumulative
@fact d2 = 46 | cases | D | confirmed cases since the start | 2035-03-04 | cumulative
@fact q2 = 22 | cases | Q | confirmed cases since the start | 2035-03-04 | cumulative
@fact n3 = 19 | cases | N | confirmed cases since the start | 2035-03-11 | cumulative
@fact un = 171 | cases | T | confirmed cases among the unvaccinated or unknown | 2035-03-11 | cumulative
@fact o1 = 28 | cases | T | confirmed cases after one dose | 2035-03-11 | cumulative
@fact o2 = 18 | cases | T | confirmed cases after two doses | 2035-03-11 | cumulative
@fact hc = 34 | injuries | T | people hospitalized since the start | 2035-03-11 | cumulative
@fact hn = 9 | injuries | T | people in hospital | 2035-03-11 | snapshot
@fact ck = 103 | cases | T | confirmed cases among children of school age | 2035-03-11 | cumulative
@fact cy = 62 | cases | T | confirmed cases among children under five | 2035-03-11 | cumulative
@fact vm = 81.4 | rate | M | kindergartners vaccinated | 2034-35 | snapshot
@fact vd = 89.0 | rate | D | kindergartners vaccinated | 2034-35 | snapshot
@fact vs = 93.6 | rate | H | kindergartners vaccinated statewide | 2034-35 | snapshot
@fact vt = 95 | rate | - | vaccination needed for herd immunity | - | constant | threshold
@fact dg = 6200 | other | H | vaccine doses given in the three counties | 2035-03-11 | cumulative
@fact dl = 2450 | other | H | vaccine doses given in the three counties | same weeks of 2034 | snapshot
@fact sh = 60 | other | D | pupils told to stay home | 2035-03-13 | snapshot
@fact qd = 21 | duration | H | days that exposed pupils stay home | - | constant
@fact wd = 11 | cases | D | new cases in the week | 2035-03-11 | snapshot
@fact chn = 165 | cases | T | confirmed cases among people under 18 | 2035-03-11 | cumulative
@rel sum chn = ck + cy
@rel diff wd = d3 - d2
@rel sum t3 = m3 + d3 + q3
@rel sum t2 = m2 + d2 + q2
@rel sum t3 = t2 + w3
@rel sum t2 = t1 + w2
@rel sum t3 = un + o1 + o2
@trap t2 t3 :: a week apart
@trap w3 q3 :: the same number, a week and a county
@trap hc hn :: ever and now in hospital
@trap t3 n3 :: two states
@trap vm vs :: county and state
@trap ck cy :: age groups
@trap dg dl :: this year and last

@doc a-county | county newspaper | 2035-03-13
Measles: Dorrance adds {11|wd}, school sends {60|sh} home

By Rosalind Eke

DORRANCE — {Eleven|wd} more people in Dorrance County have come down with measles, the state reported Tuesday, bringing the county to {57|d3|by=the state|t=Tuesday}. A week earlier it had {46|d2|t=A week earlier}.

Mesquite Flat County, where a church supper in January started it all, stands at {129|m3|t=Tuesday|by=the state}, and Quannah County at {31|q3|^}.

{Sixty|sh} pupils at Dorrance Elementary who have no shot record were told to stay home for {21|qd} days. Superintendent Chip Villarreal-Boone said he "didn't get into this business to count spots."

{Eighty-nine|vd} percent of our kindergartners are vaccinated. In Mesquite Flat it's {81.4|vm}. Doctors like to see {95|vt|by=Doctors}.

OBITUARIES, B4 · Pecan prices, B6 · Lady Mustangs fall 51-48

@doc b-state | health department update | 2035-03-13
Measles Outbreak – March 13, 2035

DSHS is reporting {217|t3|t=through Sunday, March 11} cases through Sunday, March 11, {31|w3|t=since the last update} more since the last update.

County: Mesquite Flat {129|m3}; Dorrance {57|d3}; Quannah {31|q3}.

Vaccination status: unvaccinated or unknown {171|un}; one dose {28|o1}; two doses {18|o2}.

Age: 0-4 years {62|cy}; 5-17 years {103|ck}; the rest are adults.

Hospitalizations: {34|hc|t=since the outbreak began} since the outbreak began, {nine|hn|t=currently} of them currently inpatients. There have been no deaths.

Providers in the three counties have given {6,200|dg|t=since January} doses of MMR since January compared with {2,450|dl|t=in the same period of 2034} in the same period of 2034.

@doc c-wire | national wire | 2035-03-13
Texas measles outbreak tops {200|>t3}

AUSTIN, Texas — The number of measles cases in West Texas climbed to {217|t3} on Tuesday from {186|t2|t=a week ago} a week ago and {148|t1|t=two weeks ago} two weeks ago, though the weekly increase slowed to {31|w3} from {38|w2}.

Nearly four in five patients had no vaccination on record. {Eighteen|o2} were fully vaccinated.

Across the state line, New Mexico has confirmed {19|n3} cases that may be linked.

{Thirty-four|hc|t=in all} people have been hospitalized in all. Statewide {93.6%|vs} of kindergartners are immunized, short of the {95%|vt|by=experts} that experts say is needed to stop the virus.

@doc d-explainer | nonprofit news site Q&A | 2035-03-15
Your questions about measles in West Texas, answered

How many people have it?
The official answer is {217|t3|t=as of Sunday}, as of Sunday. That is everyone who has had it since January, not everyone who's sick today.

How many are in the hospital?
{Nine|hn|t=today} today. You may have read {34|hc}: that's the running total.

Isn't it slowing down?
Perhaps. {Thirty-eight|w2|t=in the first week of March} people were added in the first week of March and {31|w3|t=in the second} in the second. But in Quannah, cases went from {22|q2} to {31|q3|t=in the second}, so it depends on where you live.

I've had my shots. Can I get it?
It happens: {28|o1} people had had one dose and {18|o2} both. The other {171|un} hadn't, or couldn't prove it.

Are children worst hit?
{165|chn} of the patients are under 18; {62|cy} of those aren't yet in school.

Support our work: 1,204 readers gave last month.
