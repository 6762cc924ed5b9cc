@story m6-devgiri-potholes
@topic Potholes and concrete roads in Devgiri, Maharashtra, monsoon 2032: counts, contracts, fines, deaths
@subject D = Devgiri Municipal Corporation | DMC | the corporation | the civic body
@subject E = eastern zone | the east | Kamla Nagar and Vikhe Chowk
@subject W = western zone | the west
@subject K = Kulkarni Infra | the contractor
@subject Z = Zarina Pinto | Pinto | the activist | the petitioner
@subject R = Raghunath Ambekar | Ambekar | the municipal commissioner | the commissioner
@fact all = 14600 | other | D | pothole complaints | 2032-06-01 to 2032-08-10 | cumulative
@fact fix = 12900 | other | D | potholes filled | 2032-06-01 to 2032-08-10 | cumulative
@fact left = 1700 | other | D | potholes still open | 2032-08-10 | snapshot
@fact east = 8900 | other | E | pothole complaints | 2032-06-01 to 2032-08-10 | cumulative
@fact west = 5700 | other | W | pothole complaints | 2032-06-01 to 2032-08-10 | cumulative
@fact prev = 11300 | other | D | pothole complaints | same weeks of 2031 | cumulative
@fact bud = 2150000000 | budget | D | rupees for road repair | 2032-33 | plan
@fact spent = 640000000 | spending | D | rupees spent on road repair | April to July 2032 | cumulative
@fact cem = 9400000000 | budget | D | rupees for concrete roads | 2030 to 2033 | plan
@fact km = 312 | distance | D | kilometres of road to be concreted | by May 2033 | plan
@fact kmd = 118 | distance | D | kilometres of road concreted | 2032-08-10 | cumulative
@fact kms = 2040 | distance | D | kilometres of road in all | - | constant
@fact gro = 29.2 | rate | D | rise of pothole complaints in percent | 2031 to 2032 | cumulative
@fact sh = 60.96 | other | E | share of all pothole complaints | 2032-06-01 to 2032-08-10 | cumulative
@fact shs = 29.77 | other | D | share of the repair budget spent | April to July 2032 | cumulative
@fact fine = 34000000 | damages | K | rupees of fine for late road works | 2032-08-09 | constant
@fact late = 7 | duration | K | months behind schedule | 2032-08-09 | snapshot
@fact dead = 9 | deaths | D | people killed in crashes blamed on potholes | 2032-06-01 to 2032-08-10 | cumulative
@fact dead31 = 6 | deaths | D | people killed in crashes blamed on potholes | monsoon 2031 | cumulative
@fact eng = 23 | other | D | engineers given notices | 2032-08-10 | cumulative
@fact comp = 600000 | damages | Z | rupees of compensation demanded for each death | 2032-08 | plan | pledged
@fact hrs = 48 | duration | D | hours allowed to fill a pothole | - | constant | threshold
@trap all fix :: complaints and repairs
@trap bud cem :: repairs and concrete roads
@trap km kmd :: planned and laid
@trap dead dead31 :: this monsoon and last
@trap bud spent :: budget and outlay
@rel change gro = prev -> all
@rel share sh = east / all
@rel share shs = spent / bud
@rel diff left = all - fix
@rel sum all = east + west

@doc a-hindustan | English daily, city pages | 2032-08-12
DMC says only {1,700|left|by=DMC} potholes left; citizens beg to differ

Mrunal Deshpande-Khan

DEVGIRI: The civic body on Wednesday told the high court that it had closed {12,900|fix|t=since June 1|by=The civic body} of the {14,600|all|^} pothole complaints it received since June 1, leaving {1,700|left|^} open.

{8,900|east} of the complaints came from the eastern zone and {5,700|west} from the west, municipal commissioner Raghunath Ambekar said in an affidavit. Last year the corporation logged {11,300|prev|t=Last year} in the same weeks.

The affidavit puts deaths in pothole-related crashes at {nine|dead|t=this monsoon|by=The affidavit} this monsoon. {Twenty-three|eng|^} junior engineers have been served show-cause notices.

Of the {Rs 215 crore|bud|t=this year} set aside for repairs this year, {Rs 64 crore|spent|t=by the end of July} had been used by the end of July.

Petitioner Zarina Pinto wants {Rs 6 lakh|comp|by=Petitioner Zarina Pinto} for the family of each victim. The matter will be heard on August 26.

@doc b-tabloid | afternoon tabloid | 2032-08-12
{₹94 crore|-} a year down the gutter? Try {₹940 crore|cem}

That is what Devgiri is sinking into cement roads: {₹940 crore|cem}. And how much has it got? {One hundred and eighteen|kmd|v=118|t=till Tuesday} kilometres till Tuesday, out of the {312|km|m=pledged} promised by next May, in a city which has {2,040|kms} km of road in all.

Kulkarni Infra, which bagged the eastern package, is {seven months|late|v=7} late. On Monday the commissioner slapped it with a fine of {₹5.2 crore|!fine|t=On Monday}.

Meanwhile {11|!dead} two-wheeler riders have lost their lives to craters since the rains arrived. Last year it was {six|dead31|t=Last year}.

"Count the funerals, not the patches," fumes activist Zarina Pinto, {61|-}, who has walked every one of the worst lanes of Kamla Nagar with a tape measure.

FOLLOW US: 2.1M on Vaani | PAGE 5: Horoscope | PAGE 7: Metro Line 3 doors jam again

@doc c-release | civic body press note | 2032-08-10
PRESS NOTE NO. DMC/PRO/417/2032
Sub: Status of monsoon road maintenance

1. The corporation has attended to {12,900|fix|t=as on date} potholes as on date using cold mix and rapid-hardening concrete. {1,700|left|^} remain, chiefly in the eastern zone.

2. All wards are instructed to attend to fresh complaints within {48 hours|<hrs|v=48}.

3. Concretisation: {118 km|kmd|v=118} completed against the target of {312 km|km|v=312}. The said programme is sanctioned at {Rs 940 crore|cem}.

4. M/s Kulkarni Infra has been penalised {Rs 3.4 crore|fine} for delay of {7 months|late|v=7}.

5. Notices have been issued to {23|eng} engineers for negligence.

Citizens may lodge complaints on the app or on 1916-DMC.
Sd/- Public Relations Officer

@doc d-portal | news portal explainer | 2032-08-13
Explained: Devgiri's pothole numbers and why nobody believes them

How many potholes are there?
The civic body counts complaints, not craters. It got {14,600|all|t=from June to August 10} from June to August 10. That's up by nearly {a third|<gro|v=33.33} on the previous monsoon's {11,300|prev}. {Six in ten|~sh|v=60.96} were from the east.

How many are mended?
Engineers claim all but {2,400|!left}.

Where does the money go?
Two pots. {Rs 940 crore|cem} is for concrete, {Rs 215 crore|bud} for everyday patching. Of the latter, {30 per cent|~shs} was gone after four months.

Who pays when somebody dies?
So far, nobody. Pinto's plea asks for {six lakh|comp|v=600000} a family. The commissioner's own tally of lives lost is {nine|dead|by=The commissioner's own tally}.

Read also: 5 signs your tyre is done | Rs 12 lakh flat lottery opens
