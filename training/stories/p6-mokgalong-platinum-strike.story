@story mokgalong-platinum-strike
@topic Wage strike at three platinum shafts in Limpopo, South Africa: demands, offers and turnout
@subject C = Lebowa Platinum | Lebowa Plats | the producer | the company | management
@subject U = United Platinum Workers | UPW | the union | the majority union
@subject N = National Shaft Union | NSU | the smaller union
@subject M = Mokgalong shaft | Mokgalong
@subject T = Thabong shaft | Thabong
@subject P = Phiri shaft | Phiri
@subject K = Refilwe Motaung | Motaung | the general secretary
@fact d1 = 14.0 | rate | U | rise in pay demanded, percent | 2027-06 | snapshot | threshold
@fact d2 = 11.5 | rate | U | rise in pay demanded, percent | 2027-07-19 | snapshot | threshold
@fact d3 = 9.5 | rate | U | rise in pay demanded, percent | 2027-08-02 | snapshot | threshold
@fact o1 = 4.8 | rate | C | rise in pay offered, percent | 2027-06 | snapshot | pledged
@fact o2 = 6.0 | rate | C | rise in pay offered, percent | 2027-07-19 | snapshot | pledged
@fact o3 = 6.9 | rate | C | rise in pay offered, percent | 2027-08-02 | snapshot | pledged
@fact nd = 8.5 | rate | N | rise in pay demanded, percent | 2027-07-19 | snapshot | threshold
@fact cpi = 5.1 | rate | - | consumer inflation, percent | 2027-06 | snapshot
@fact b = 12450 | price | C | rand of basic monthly pay, lowest grade | 2027-07 | snapshot
@fact bd = 15000 | price | U | rand of basic monthly pay demanded, lowest grade | 2027-06 | snapshot | threshold
@fact wk = 17300 | jobs | C | employees in the bargaining unit | 2027-07 | snapshot
@fact wm = 7900 | jobs | M | employees in the bargaining unit | 2027-07 | snapshot
@fact wt = 5600 | jobs | T | employees in the bargaining unit | 2027-07 | snapshot
@fact wp = 3800 | jobs | P | employees in the bargaining unit | 2027-07 | snapshot
@fact a1 = 11 | rate | C | employees who came to work, percent | 2027-07-12 | snapshot
@fact a3 = 34 | rate | C | employees who came to work, percent | 2027-08-02 | snapshot
@fact ap = 71 | rate | P | employees who came to work, percent | 2027-08-02 | snapshot
@fact am = 9 | rate | M | employees who came to work, percent | 2027-08-02 | snapshot
@fact oz = 1900 | other | C | ounces of output lost a day | 2027-08 | snapshot
@fact ot = 41800 | other | C | ounces of output lost since the start | 2027-08-02 | cumulative
@fact lr = 610000000 | damages | C | rand of revenue lost since the start | 2027-08-02 | cumulative
@fact dy = 22 | duration | C | days of strike | 2027-08-02 | cumulative
@fact rt = 4200 | jobs | C | jobs that may be cut under a section 189 notice | 2027-08-02 | plan | hypothetical
@fact up = 61 | rate | U | employees who are members, percent | 2027-07 | snapshot
@fact np = 24 | rate | N | employees who are members, percent | 2027-07 | snapshot
@fact hu = 3 | injuries | T | people hurt by rubber bullets | 2027-07-28 | snapshot
@fact ar = 19 | arrests | T | arrests | 2027-07-28 | snapshot
@rel sum wk = wm + wt + wp
@rel product ot = oz * dy
@trap d1 d2 :: demands of two rounds
@trap o2 o3 :: offers of two rounds
@trap d2 nd :: two unions
@trap o3 cpi :: offer and inflation
@trap a3 ap :: all shafts and one
@trap b bd :: paid and demanded
@trap oz ot :: a day and the strike

@doc a-wire | business wire | 2027-08-02
Lebowa Platinum lifts wage offer to {6.9%|o3} as strike enters fourth week

JOHANNESBURG, Aug 2 - Lebowa Platinum on Monday raised its wage offer to {6.9%|o3|t=on Monday} from {6%|o2|t=two weeks ago} two weeks ago in an attempt to end a strike that has cost it {41,800|ot|t=in 22 days|by=it} ounces of production in {22|dy|t=on Monday} days, it said.

United Platinum Workers, which represents {61%|up} of the {17,300|wk} employees in the bargaining unit, cut its demand to {9.5%|d3|t=on Monday} from {11.5%|d2|t=two weeks ago}. It had opened in June with {14%|d1|t=in June} against {4.8%|o1|^|s=the producer's} from the producer's side. Inflation was {5.1%|cpi|t=in June} in June.

Lost revenue stands at {610 million|lr} rand ($33 million), Lebowa said, adding that {34%|a3|t=on Monday|by=Lebowa} of the workforce reported for duty on Monday.

@doc b-polokwane | Polokwane newspaper | 2027-08-03
Three shafts, three strikes

Kgothatso Ramoshaba

At Mokgalong yesterday you could hear the goats. Of its {7,900|wm} people {nine|am|t=yesterday} per cent clocked in. At Phiri, forty kilometres of gravel away, the lamp room was crowded: {71|ap|t=yesterday} per cent of {3,800|wp} had come, said the shaft manager.

The reason wears a green T-shirt. Phiri belongs to the National Shaft Union, whose members make up {24|np} per cent of the company and which never asked for more than {8.5|nd|s=which}. "We can live with what's on the table plus a bit," said its branch chair. Where red T-shirts rule they talk of {9.5|d3|t=since Sunday} since Sunday, and of betrayal, for they were told in June to hold out for {R15,000|bd|t=in June|v=15000} at the bottom. The lowest grade earns {R12,450|b|t=today|v=12450} today.

Thabong, with {5,600|wt}, is where last Wednesday's trouble was. {Three|hu|t=last Wednesday's} people were hit by rubber bullets, {19|ar|^} arrested.

Roof tarpaulins from R399 at Build-It. See our 8-page insert.

@doc c-union | union statement | 2027-08-01
UPW STATEMENT ON THE LEBOWA DISPUTE

1. The general secretary, Comrade Refilwe Motaung, has been mandated to table {9.5|d3|t=tomorrow} per cent tomorrow. This is our third retreat and will be the last. We began at {14|d1|t=We began}; on 19 July we moved to {11.5|d2|t=on 19 July}.
2. In the same time management crawled from {4.8|o1} to {6|o2|t=on 19 July}.
3. We reject the threat of {4,200|rt|by=management} retrenchments. It is made to frighten.
4. Attendance figures are fabricated. On the first day of the strike even the bosses conceded that only {11|a1|t=On the first day of the strike|by=the bosses} per cent were at work.

An injury to one is an injury to all!

@doc d-tv | TV business programme, transcript | 2027-08-02
PRESENTER: Help us with the gap. What is it tonight?

ANALYST (Zanele Brandreth, Kopje Capital): One side's on {six point nine|o3|t=tonight|v=6.9}, the other on {nine and a half|d3|^|v=9.5}. Call it {two point six|-}. When they sat down in winter it was over {nine|-}.

PRESENTER: Who's hurting?

ANALYST: Everybody. {Nineteen hundred|oz|s=the company|v=1900} ounces every day that the company doesn't dig. {Six hundred and ten million|lr} rand gone. And a man on {twelve thousand four hundred and fifty|b} a month has been paid nothing for {twenty-two|dy} days.

PRESENTER: They say they could let {four thousand two hundred|rt|by=They} go.

ANALYST: A notice isn't a dismissal. But with {thirty-four|a3|t=tonight} percent going in, against {eleven|a1|t=on day one} on day one, they think time's with them.

PRESENTER: Rand 18.41 to the dollar. After the break, avocados.
