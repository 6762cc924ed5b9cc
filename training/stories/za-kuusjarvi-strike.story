@story za-kuusjarvi-strike
@topic School assistants' and teachers' strike in Kuusjärvi, Finland
@subject C = City of Kuusjärvi | the city
@subject U = OAJ Kuusjärvi | the teachers' union | the union | the local branch
@subject J = JHL | the assistants' union
@subject S = Kuusjärvi schools | the schools
@fact t = 1150 | other | U | teachers on strike | 2027-03-15 | snapshot
@fact a = 420 | other | J | assistants on strike | 2027-03-15 | snapshot
@fact all = 1570 | other | S | people on strike | 2027-03-15 | snapshot
@rel sum all = t + a
@fact pup = 15800 | enrolment | S | pupils | 2026-27 | snapshot
@fact home = 13900 | other | S | pupils at home | 2027-03-15 | snapshot
@fact sch = 44 | other | S | schools | 2027 | snapshot
@fact clo = 39 | other | S | schools closed | 2027-03-15 | snapshot
@fact ope = 5 | other | S | schools open | 2027-03-15 | snapshot
@rel diff ope = sch - clo
@fact dem = 4.8 | rate | U | pay rise demanded in percent | 2027-03 | plan
@fact off = 2.6 | rate | C | pay rise offered in percent | 2027-03 | plan
@fact dea = 3.4 | rate | C | pay rise agreed in percent | 2027-03-19 | plan
@fact days = 4 | duration | S | days of strike | 2027-03-19 | constant
@fact plan = 10 | duration | U | days of strike announced | 2027-03-10 | plan
@fact cls = 24 | other | S | pupils at most in a class | 2028 | plan | pledged
@fact clsn = 27 | other | S | pupils in a class | 2027 | snapshot
@fact pay = 3480 | price | U | euros of monthly pay of a class teacher | 2027 | snapshot
@fact cost = 5200000 | budget | C | euros a year that the deal costs | 2027 | plan | projected
@fact costd = 7300000 | budget | C | euros a year that the demand would cost | 2027 | plan | hypothetical
@fact meal = 2100 | other | C | school lunches handed out | 2027-03-15 | constant
@fact march = 900 | crowd | U | people at the rally by the union's count | 2027-03-16 | snapshot
@fact marchp = 600 | crowd | - | people at the rally by the police count | 2027-03-16 | snapshot
@trap t all :: teachers against all strikers
@trap dem off :: demand and offer
@trap off dea :: offer and deal
@trap days plan :: the strike ended early
@trap march marchp :: two counters
@trap cost costd :: the deal and the demand
@fact choir = 14 | other | J | singers in the choir | 2027-03-16 | constant
@fact tam = 210 | price | - | euros a month more in Tampere | 2027 | snapshot
@fact math = 11 | other | - | children at a father's lesson | 2027-03-17 | constant
@fact newa = 30 | jobs | C | new posts for assistants | 2027-08 | plan | pledged
@fact pool = 2 | duration | C | years by which the swimming hall is put off | 2027-03-19 | plan
@fact gain = 118 | price | U | euros a month that a class teacher gains | 2027-08 | plan
@fact cls0 = 22 | other | U | pupils at most in a class, as demanded | 2027-03 | plan
@fact clsm = 31 | other | - | pupils in a class in Torisalmi | 2027 | snapshot
@fact opep = 20 | other | C | schools that were to stay open | 2027-03-12 | plan
@fact vot = 83 | vote_share | U | share of members for the deal in percent | 2027-03 | constant
@trap cls cls0 :: got and asked
@trap ope opep :: were open and were to be

@doc a-yleish | public broadcaster site | 2027-03-15
Nearly {14,000|~home} pupils stay home as Kuusjärvi teachers walk out

15.3.2027 9:12 | Updated 16:40

{Eleven hundred and fifty|t|t=on Monday morning} teachers and {420|a|^} assistants stopped work in Kuusjärvi on Monday morning. Of the city's {44|sch} schools {39|clo|t=today} are closed today; {five|ope|^}, among them the hospital school, are open.

The city estimates that {13,900|home|t=today|by=The city} of its {15,800|pup} pupils are at home.

The strike is to last {ten|plan} days. The unions demand a local pay rise of {4.8|dem} percent on top of the national agreement. The city has offered {2.6|off}.

"We have {27|clsn} children in a class and one pair of hands. The hands are what this is about," says the branch chair, Outi Rautavaara.

City manager Petteri Nykter says the demand would cost {7.3 million|costd|by=City manager Petteri Nykter} euros a year, "a whole school".

Lunch is served at {six|-} libraries. By two o'clock {2,100|meal|t=By two o'clock} portions had gone.

@doc b-local | local newspaper | 2027-03-17
Drums on Kirkkokatu

By Sanna-Mari Hepoaho

You could hear them as far as the ice rink. {Nine hundred|march|by=the union}, counts the union. The police counts {600|marchp|by=The police}. On the steps of the town hall the assistants' choir sang, all {fourteen|choir} of it.

Jonna Kettu, 31, is a class teacher in Pappilanmäki. Her pay is {3,480|pay} euros before tax. "My sister is in Tampere. Same work, {210|tam} more."

The strike is in its third day today, with {1,570|all|t=today} out, of whom the fewest and worst paid are the assistants ({420|a|^}).

Inside, the mediator has gone from a {2.6|off} on one paper to a {4.8|dem} on another. In the corridor a {3|-} is mentioned. Nobody says before the comma of what.

A father has put up a sign: maths lessons, kitchen of Rantatie {7|-}, coffee included. {Eleven|math} came.

MOST READ: Pike of {14.2|-} kilos | Sauna burned, no one hurt | Lottery numbers {4|-}, {11|-}, {29|-}


@doc c-city | city press release | 2027-03-19
Agreement reached, schools open on Monday

The City of Kuusjärvi, OAJ and JHL have this morning accepted the proposal of the conciliator. The strike ended today after {four|days} days of stoppage instead of the {ten|plan} announced.

Main points:
– Local increase of {3.4%|dea} from 1 August, for teachers and assistants alike
– From 2028, a maximum of {24|cls|t=From 2028} pupils per class in grades 1–2
– {30|newa} new posts for school assistants

The annual cost is estimated at {€5.2 million|cost|by=The City}, against {€7.3 million|costd} under the original demands. It will be covered by postponing the Torisalmi swimming hall by {two|pool} years.

The {15,800|pup} pupils in our {44|sch} schools will not make up the lost days.

Inquiries: 050 555 {1203|-}


@doc d-union | union magazine | 2027-04-02
What we got, what it took

It took {four|days} days, {1,150|t} teachers and {420|a} colleagues from JHL. It took {900|march|by=we} people on the town hall square, the biggest crowd there, we think, since the ice-hockey bronze.

We asked for {4.8|dem} and have {3.4|dea}. For a class teacher on {3,480|pay} euros that's {118|gain} a month. The employer had begun at {2.6|off}.

We asked for {22|cls0} in a class and have {24|cls|t=next year}, in the lowest grades, next year. Today the average in Kuusjärvi is {27|clsn|t=Today}, and {31|clsm|^} in Torisalmi.

Only {five|ope} schools kept their doors open. The city said at first that there'd be {twenty|opep}.

Votes for the deal: {83|vot} percent.

