@story p4-valcenis-ter
@topic A French region's trains: punctuality, cancellations, penalties and a tender for three lines
@subject R = Région Grand-Plateau | the Region | Grand-Plateau | the regional council
@subject S = SNCF Grand-Plateau | SNCF | the railway company | the operator | the incumbent
@subject K = Régiolis Transports | RT | the challenger | the private bidder
@subject A = Aurillac–Brive line | the Aurillac line
@subject C = Clermont–Saint-Flour line | the Saint-Flour line
@subject M = Montvallon–Le Puy line | the Le Puy line
@subject F = Fédération des usagers | the passengers' federation | FNU-GP | passengers
@fact p3 = 84.6 | rate | R | trains on time in percent | third quarter 2031 | snapshot
@fact p3p = 87.9 | rate | R | trains on time in percent | third quarter 2030 | snapshot
@fact p9 = 86.2 | rate | R | trains on time in percent | January to September 2031 | snapshot
@fact pt = 91 | rate | R | trains on time in percent | contract target for 2031 | plan | threshold
@fact pa = 71.3 | rate | A | trains on time in percent | third quarter 2031 | snapshot
@fact pc = 79.8 | rate | C | trains on time in percent | third quarter 2031 | snapshot
@fact pm = 83.1 | rate | M | trains on time in percent | third quarter 2031 | snapshot
@fact x3 = 2140 | other | R | trains cancelled in the quarter | third quarter 2031 | cumulative
@fact x3p = 1615 | other | R | trains cancelled in the quarter | third quarter 2030 | cumulative
@fact xs = 890 | other | R | trains cancelled for want of a driver | third quarter 2031 | cumulative
@fact xa = 3.9 | rate | R | trains cancelled in percent | third quarter 2031 | snapshot
@fact pe = 6800000 | damages | S | penalties in euros | January to September 2031 | cumulative
@fact pey = 5200000 | damages | S | penalties in euros | 2030 | constant
@fact pec = 9000000 | damages | S | largest yearly penalty in euros | contract of 2027 | constant | threshold
@fact rd = 11.7 | ridership | R | million journeys in the quarter | third quarter 2031 | cumulative
@fact rdp = 11.2 | ridership | R | million journeys in the quarter | third quarter 2030 | cumulative
@fact ct = 312000000 | budget | R | yearly payment to the operator in euros | 2031 | plan
@fact ctn = 327000000 | budget | R | yearly payment to the operator in euros | budget for 2032 | plan | projected
@fact bs = 61500000 | price | S | yearly bid for the three lines in euros | tender of 2031 | plan | pledged
@fact bk = 54200000 | price | K | yearly bid for the three lines in euros | tender of 2031 | plan | pledged
@fact now = 58900000 | spending | R | yearly cost of the three lines in euros | 2030 | constant
@fact ts = 44 | other | S | trains a day on the three lines | bid of 2031 | plan | pledged
@fact tk = 52 | other | K | trains a day on the three lines | bid of 2031 | plan | pledged
@fact tn = 37 | other | R | trains a day on the three lines | 2031 | constant
@fact dr = 1180 | jobs | S | drivers | September 2031 | snapshot
@fact drn = 1290 | jobs | S | drivers needed | September 2031 | snapshot
@fact sh = 110 | jobs | S | drivers missing | September 2031 | snapshot
@fact hr = 85 | jobs | S | drivers to be hired | promise for 2032 | plan | pledged
@fact wt = 23 | duration | A | average delay of late trains in minutes | third quarter 2031 | snapshot
@fact wr = 9 | duration | R | average delay of late trains in minutes | third quarter 2031 | snapshot
@fact pas = 92 | price | F | monthly pass in euros | September 2031 | constant
@fact pasn = 97 | price | F | monthly pass in euros | January 2032 | plan
@fact st = 2033-12-11 | date | R | first day of the new contract | tender of 2031 | plan
@rel diff sh = drn - dr
@fact rdd = 0.5 | ridership | R | rise in million journeys over the year | third quarter 2031 | constant
@rel diff rdd = rd - rdp
@race price = bk bs
@trap p3 p9 :: the quarter and nine months
@trap p3 pa :: the region and one line
@trap pe pey :: penalties of nine months and of a year
@trap ct now :: the whole contract and three lines
@trap x3 xs :: all cancellations and those for want of a driver
@trap wt wr :: one line's delay and the region's

@doc a-regional | regional newspaper | 2031-10-22
Trains: the worst summer in ten years

Only {84.6%|p3|t=in the third quarter} of regional trains ran on time in the third quarter. A year before, the rate was {87.9%|p3p|t=A year before}. In the agreement between the Region and SNCF one reads {91%|pt|by=the agreement between the Region and SNCF}.

And those are the trains that ran. {2,140|x3|t=in the third quarter} did not, {890|xs} for lack of a driver. In the summer of 2030 there had been {1,615|x3p|t=In the summer of 2030} cancellations.

On the line from Aurillac to Brive, barely {71.3%|pa} of trains kept to the timetable; on that to Saint-Flour, {79.8%|pc}, and to Le Puy {83.1%|pm}. When a train is late at Aurillac it is so by {23|wt} minutes on average; {nine|wr|s=for the whole network}, for the whole network.

Vice-president for transport Solène Kermarrec-Ndiaye announced penalties of {6.8 million|pe|t=since January} euros since January. She recalled that the maximum is {9 million|pec}.

Odd consequence: traffic grows. {11.7 million|rd|v=11.7} journeys, after {11.2|rdp|t=after the summer of 2030} million after the summer of 2030.

P. 3: Tarif des cantines · P. 14: Stade Aurillacois 23-19

@doc b-federation | passengers' federation newsletter | 2031-10-27
We pay {92|pas} euros and {23|wt} minutes

The third quarter is out and nobody at the FNU-GP is surprised. You who stand at Laroquebrou know it: of three trains, one is not as printed. Officially {71.3%|pa} were on time.

Our three requests to the regional council:

• That the penalties go to passengers. {6.8 million|pe|t=in nine months} euros in nine months, against {5.2|pey|x=1000000|t=for the whole of last year} for the whole of last year. Not one cent has returned to a ticket.

• That the subscription be frozen. It is {92|pas} euros; {97|pasn|t=from January} is planned from January.

• That drivers be found. {1,180|dr} are in post and {1,290|drn} are needed. {85|hr|t=next year|by=they promise} they promise to hire next year, which doesn't even fill a hole of {110|sh}.

Meanwhile the Region will give the operator {327 million|ctn|t=next year} next year, instead of {312|ct|x=1000000|t=this year} this year. For the {2,140|x3} trains we waited for, too?

Meeting 8 November, 14:30, Maison des associations, 8 place de la Paix, Aurillac.

@doc c-trade | railway trade weekly | 2031-11-14
Three lines, two bidders: the challenger is cheaper and offers more

Régiolis Transports has put in {€54.2 million|bk} a year for the lot comprising the Aurillac, Saint-Flour and Le Puy lines, where SNCF asks {€61.5 million|bs}, according to a report to the permanent committee that we have consulted. In 2030 the service cost {€58.9 million|now|t=In 2030}.

The private bidder also promises {52|tk} trains a day; the incumbent offers {44|ts}. There are currently {37|tn|t=currently}.

The start is set for {11 December 2033|st}. The lot represents less than a fifth of a contract worth {€312 million|ct|t=this year} this year.

Quality will count for 45 per cent of the marks. On that the incumbent does not shine: over nine months, {86.2%|p9|t=over nine months} of its trains were punctual in the region, with {84.6%|p3|t=in the last quarter} in the last quarter, for a goal of {91%|pt}.

RT operates no train in France so far. Its parent runs 118 in Slovakia and Croatia.

Rolling stock: X 76500 railcars, 19 of 31 transferable. Docket 2031-TER-07.

@doc d-letter | operator's open letter | 2031-11-03
To our passengers

You have had a difficult summer, and so have we.

From July to September {3.9%|xa|t=From July to September} of our trains were cancelled. Heat on the track, two landslides near Neussargues, but also {890|xs} cancellations for which I have no other explanation than that we lacked somebody to drive. We have {1,180|dr} drivers. We should have {110|sh} more. {85|hr|t=over the coming year} will join us over the coming year, and training takes eleven months.

Our punctuality was {84.6%|p3|t=From July to September}; the figure since January is {86.2%|p9|t=since January}. These are not the numbers which we signed for. We shall pay what the contract says, up to {nine|<pec|x=1000000} million euros in a year.

On the Aurillac line a late train lost {23|wt} minutes. A shuttle will be held in reserve at Brive from 17:40.

You are more numerous, by {half a million|rdd|v=0.5} journeys, at {11.7 million|rd|v=11.7}. It obliges us.

Théodule Razafy, regional director
