@story za-laoghaisford-roads
@topic Bank-holiday road policing and road deaths in Ireland
@subject G = An Garda Síochána | gardaí | the gardaí
@subject R = Road Safety Authority | RSA | the authority
@subject L = Laoghaisford division | the division | Laoghaisford
@subject I = Ireland | the country | nationally
@fact d = 83 | deaths | I | people killed on the roads | 2028-06-06 | cumulative
@fact dp = 74 | deaths | I | people killed on the roads | 2027-06-06 | cumulative
@fact up = 9 | deaths | I | more people killed on the roads than a year before | 2028-06-06 | constant
@rel diff up = d - dp
@fact ped = 19 | deaths | I | pedestrians killed on the roads | 2028-06-06 | cumulative
@fact wk = 6 | deaths | I | people killed on the roads over the weekend | 2028-06-06 | cumulative
@fact dl = 5 | deaths | L | people killed on the roads | 2028-06-06 | cumulative
@fact det = 3412 | other | G | drivers caught speeding over the weekend | 2028-06-06 | cumulative
@fact detl = 188 | other | L | drivers caught speeding over the weekend | 2028-06-06 | cumulative
@fact arr = 204 | arrests | G | drivers arrested for drink or drugs over the weekend | 2028-06-06 | cumulative
@fact drug = 97 | arrests | G | drivers arrested for drugs over the weekend | 2028-06-06 | cumulative
@fact alc = 107 | arrests | G | drivers arrested for drink over the weekend | 2028-06-06 | cumulative
@rel sum arr = drug + alc
@fact chk = 1260 | other | G | checkpoints over the weekend | 2028-06-06 | cumulative
@fact brt = 9870 | other | G | breath tests over the weekend | 2028-06-06 | cumulative
@fact top = 196 | speed | G | highest speed in km/h | 2028-06-04 | constant
@fact lim = 120 | speed | - | motorway limit in km/h | - | constant
@fact tfc = 640 | officers | G | roads policing officers | 2028-05 | snapshot
@fact tfc0 = 1046 | officers | G | roads policing officers | 2009 | constant
@fact fine = 160 | price | - | euros of fine for speeding | 2028 | constant
@fact tgt = 72 | deaths | R | road deaths in a year at most aimed for | 2030 | plan | threshold
@fact belt = 118 | other | G | drivers caught without a seat belt over the weekend | 2028-06-06 | cumulative
@fact ph = 271 | other | G | drivers caught with a phone over the weekend | 2028-06-06 | cumulative
@fact fcol = 5 | other | I | fatal collisions over the weekend | 2028-06-06 | cumulative
@fact top2 = 101 | speed | G | highest speed in a town in km/h | 2028-06-04 | constant
@fact lim5 = 50 | speed | - | town limit in km/h | - | constant
@fact dsh = 47.55 | rate | G | share of drugs among the arrests in percent | 2028-06-06 | snapshot
@rel share dsh = drug / arr
@fact nsh = 5.51 | rate | L | share of the country's speeders in percent | 2028-06-06 | snapshot
@rel share nsh = detl / det
@fact park = 80 | price | - | euros of fine for parking in Dublin | 2029 | plan | projected
@fact topl = 169 | speed | L | highest speed in km/h | 2028-06-04 | constant
@fact gl = 4 | officers | L | officers on duty on one day | 2028-06-04 | snapshot
@fact kml = 410 | distance | L | kilometres of road | - | constant
@fact chkl = 22 | other | L | checkpoints over the weekend | 2028-06-06 | cumulative
@fact arrl = 9 | arrests | L | drivers arrested for drink or drugs over the weekend | 2028-06-06 | cumulative
@fact drugl = 6 | arrests | L | drivers arrested for drugs over the weekend | 2028-06-06 | cumulative
@fact share = 47 | rate | I | share of road deaths at night in percent | 2028-06-06 | snapshot
@fact seen = 3 | other | - | checkpoints that one driver has seen | 2028 | cumulative
@fact lim8 = 80 | speed | - | limit on local roads in km/h | 2028 | constant
@fact lim6 = 60 | speed | - | limit on local roads asked for in km/h | 2028 | plan | hypothetical
@fact wal = 20 | rate | - | fall in casualties in Wales in percent | 2025 | constant
@trap top topl :: country and division
@trap d dp :: this year and last
@trap d dl :: country and division
@trap det detl :: country and division
@trap arr drug :: all and drugs
@trap tfc tfc0 :: now and then
@trap d tgt :: so far this year and a goal for a whole year

@doc a-release | garda press office | 2028-06-06
June Bank Holiday Roads Policing Operation – results

From 7am Thursday 1 June to 7am Tuesday 6 June An Garda Síochána conducted:

– {1,260|chk} mandatory intoxicant checkpoints
– {9,870|brt} breath tests

Arrests for driving under the influence: {204|arr}
 of which alcohol: {107|alc}
 of which drugs: {97|drug}
Speeding detections: {3,412|det}
Seat belt offences: {118|belt}
Phones: {271|ph}

Tragically {six|wk} people lost their lives in {five|fcol} collisions. {83|d|t=to date this year} people have died to date this year, an increase of {nine|up}.

Notable speeds: {196|top}km/h in a {120|lim}km/h zone (M6, Westmeath); {101|top2}km/h in a {50|lim5} zone.

Garda Press Office, 01 555 {0911|-}

@doc b-national | national newspaper | 2028-06-07
{Six|wk} dead, {204|arr} arrests: a bank holiday on Irish roads

Aoibheann Kilbane

A mother of {three|-} on her way to a confirmation. {Two|-} students on an e-scooter. The list of this weekend's {six|wk} dead reads like a passenger list for the wrong ferry.

So far this year {83|d|t=So far this year} people have died on the roads; at this point of last year it was {74|dp|t=at this point of last year}. {Nineteen|ped|^} were on foot.

The strategy of the Road Safety Authority foresees no more than {72|<tgt|by=The strategy of the Road Safety Authority|t=for the whole of 2030} for the whole of 2030. "That's gone," said a source there.

Gardaí stopped {3,412|det} speeders. Nearly {half|~dsh|v=50} of the {204|arr} drivers arrested had taken drugs, not drink.

In 2009 there were {1,046|tfc0|t=In 2009} gardaí in traffic units. There are {640|tfc|t=today} today.

The fine for speeding, {€160|fine}, hasn't moved since 2022. A parking fine in Dublin is going up to {€80|park|m=projected}.

@doc c-local | midlands local paper | 2028-06-08
Laoghaisford: {one in 18|~nsh|v=5.5556} of the nation's speeders is ours

Nora Phelan-Duke

We punch above our weight. In the Laoghaisford division {188|detl|by=gardaí} drivers were clocked over the weekend, gardaí report, out of {3,412|det} in the State.

The fastest was a visitor: {169|topl} on the bypass. No, he wasn't late. He "wanted to see".

Sergeant Pius Mannion had {four|gl} gardaí on Sunday for {410|kml} kilometres of road. They set up {22|chkl} checkpoints and arrested {nine|arrl}, of whom {six|drugl} were positive for cocaine or cannabis.

{Five|dl|t=this year} people have been killed here this year. The last was Jer Dolan, 74, walking home in a dark coat from a funeral.

Hi-vis vests are free at the station. There're {200|-}.

GAA: Laoghaisford {1-14|-}, Offaly {2-11|-}

@doc d-radio | radio debate notes | 2028-06-09
Lunchtime Live – running order

1. RSA chief. Q: You've {83|d} dead. Your target's {72|tgt} for a YEAR. Resign? (She'll say {47|share} per cent were at night etc.)

2. Listener text: "{640|tfc} guards for {100,000|-} km of road, do the math."

3. Caller, lorry driver, has seen {three|seen} checkpoints in {31|-} years.

4. Campaigner: cut the limit on local roads from {80|lim8} to {60|lim6|m=hypothetical}. In Wales, she says, that sort of thing brought casualties down by {a fifth|wal|v=20}.

5. Phones. {271|ph} caught. One was filming the checkpoint.

6. Close: the dead, by first name. {Six|wk}. No music.
