@story xd-parthe-pay
@topic Wage deal for hospital cleaners in Leipzig
@subject K = Klinikum Parthe | the hospital | the clinic
@subject V = Reinigungsgewerkschaft Sachsen | the union | RGS
@subject C = a full-time cleaner | cleaners | a cleaner
@subject J = Jelena Abendroth | Abendroth | the negotiator
@subject B = Sauber+Service | the contractor
@fact w1 = 13.5 | price | C | euros an hour | until 2028-02 | constant
@fact w2 = 14.85 | price | C | euros an hour | from 2028-03 | plan
@fact up = 10 | rate | C | rise in hourly pay in percent | from 2028-03 | plan
@fact add = 1.35 | price | C | euros more an hour | from 2028-03 | plan
@fact ask = 16 | price | V | euros an hour asked for | 2027-11 | plan | threshold
@fact gap = 1.15 | price | V | euros an hour between the demand and the deal | 2028-02 | snapshot
@fact hr = 160 | duration | C | hours worked in a month | - | constant
@fact mo = 2376 | price | C | euros a month | from 2028-03 | plan
@fact mo1 = 2160 | price | C | euros a month | until 2028-02 | constant
@fact st = 640 | jobs | K | cleaners | 2028-02 | snapshot
@fact own = 410 | jobs | K | cleaners employed by the hospital itself | 2028-02 | snapshot
@fact con = 230 | jobs | B | cleaners lent to the hospital | 2028-02 | snapshot
@fact bon = 500 | price | K | euros paid once to each cleaner | 2028-03 | plan
@fact bt = 320000 | spending | K | euros paid once to all cleaners | 2028-03 | plan
@fact yes = 389 | vote_count | V | members for the deal | 2028-02-24 | snapshot
@fact no = 66 | vote_count | V | members against the deal | 2028-02-24 | snapshot
@fact cast = 455 | votes_cast | V | members who voted on the deal | 2028-02-24 | snapshot
@fact yp = 85.5 | vote_share | V | share of members for the deal in percent | 2028-02-24 | snapshot
@rel change up = w1 -> w2
@rel diff add = w2 - w1
@rel diff gap = ask - w2
@rel product mo = hr * w2
@rel product mo1 = hr * w1
@rel sum st = own + con
@rel product bt = bon * st
@rel sum cast = yes + no
@rel share yp = yes / cast
@trap up yp :: percentages of different things
@trap w2 ask :: agreed and demanded

@doc mdz-daily | regional daily | 2028-02-25
Cleaners at Klinikum Parthe get {ten percent|up}
By Thaddäus Nguyen

The brooms move again. From March a cleaner at Klinikum Parthe earns {€14.85|w2|t=From March} an hour in place of {€13.50|w1|t=in place of}, {ten percent|up} more. The union had wanted {€16|ask|by=The union}, so {€1.15|gap} stayed on the table. Over {160|hr} hours the month now comes to {€2,376|mo} before tax.

All {640|st} staff, {410|own} on the hospital's own books and {230|con} from Sauber+Service, receive {€500|bon} once, which costs the clinic {€320,000|bt}.

@doc rgs-mail | union circular | 2028-02-24
We did it (mostly)

Dear colleagues, {389|yes|t=today} of you said yes today, {66|no|^} said no. That is {455|cast|^} votes and {85.5 percent|yp|^} approval, and I have never seen such a queue in the laundry.

What you get: {1.35|add} euros more an hour, from {13.50|w1} to {14.85|w2}. With {160|hr} hours, {2,376|mo} euros a month where you had {2,160|mo1}. We did not reach {16|ask}; we are {1.15|gap} short. Next time.
Jelena Abendroth

@doc parthe-release | press release | 2028-02-25
Agreement reached

Klinikum Parthe welcomes the agreement. Hourly pay rises by {10 percent|up} from {13.50 euros|w1} to {14.85 euros|w2}. A single payment of {500 euros|bon} goes to each of the {640|st} cleaning staff, {320,000 euros|bt} altogether. Of these colleagues {410|own} are employed by us and {230|con} by a contractor. Operations on floors {2|-} and {5|-} have resumed.
