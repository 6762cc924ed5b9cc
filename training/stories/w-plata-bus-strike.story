@story w-plata-bus-strike
@topic Nine days without buses in Montevideo, May 2011
@subject U = Transport Union | UTO | the union | drivers
@subject C = bus owners | the owners | companies | employers | four companies
@subject M = Mario Etchebarne | Etchebarne | union leader | secretary general
@subject S = strike | stoppage | walkout | paro
@subject P = passengers | travellers | riders
@subject R = pay agreement | the deal | the accord
@subject G = government | Ministry of Labour | Minister Ledesma | Ledesma
@subject H = Chamber of Commerce | shopkeepers | retailers | chamber
@subject V = Montevideo | city | the capital
@fact n = 9 | duration | S | days of strike | 2011-05-12 | snapshot
@fact bs = 1520 | other | C | buses on the road on a normal day | - | constant
@fact be = 210 | other | C | buses on the road with emergency crews | during the strike | snapshot
@fact pn = 870000 | ridership | P | trips on a normal weekday | - | constant
@fact ps = 118000 | ridership | P | trips on a strike day | 2011-05-05 | snapshot
@fact um = 6400 | other | U | members | - | constant
@fact vf = 4118 | votes_cast | U | votes to strike | 2011-05-02 | snapshot
@fact va = 1206 | votes_cast | U | votes against striking | 2011-05-02 | snapshot
@fact vt = 5324 | votes_cast | U | votes on the strike in all | 2011-05-02 | snapshot
@fact vp = 77.3 | vote_share | U | percent voting to strike | 2011-05-02 | snapshot
@fact yf = 3602 | votes_cast | U | votes to accept the deal | 2011-05-11 | snapshot
@fact ya = 1490 | votes_cast | U | votes against the deal | 2011-05-11 | snapshot
@fact yt = 5092 | votes_cast | U | votes on the deal in all | 2011-05-11 | snapshot
@fact yp = 70.7 | vote_share | U | percent voting to accept the deal | 2011-05-11 | snapshot
@fact dm = 14.5 | rate | U | percent of pay rise demanded | 2011-05-02 | snapshot
@fact of = 8.5 | rate | C | percent of pay rise offered | 2011-05-02 | snapshot | pledged
@fact rs = 11 | rate | R | percent of pay rise agreed | 2011-05-11 | snapshot
@fact w0 = 22400 | price | R | pesos of a driver's monthly pay | before the deal | snapshot
@fact w1 = 24864 | price | R | pesos of a driver's monthly pay | after the deal | plan
@fact bo = 6000 | price | R | pesos of one-off bonus | 2011-05-11 | plan | pledged
@fact su = 95000000 | budget | G | pesos of subsidy for the rise | 2011-05-11 | plan | pledged
@fact f0 = 18 | price | V | pesos a bus fare | before June 2011 | snapshot
@fact f1 = 19.5 | price | V | pesos a bus fare | from June 2011 | plan
@fact inf = 8.2 | rate | V | yearly inflation in percent | April 2011 | snapshot
@fact lo = 3100000 | other | H | dollars lost a day of strike | 2011-05-06 | snapshot | projected
@fact i6 = 7 | injuries | S | people hurt in clashes | 2011-05-06 | cumulative
@fact a6 = 12 | arrests | S | people arrested | 2011-05-06 | cumulative
@fact a9 = 19 | arrests | S | people arrested | 2011-05-09 | cumulative
@rel sum vt = vf + va
@rel share vp = vf / vt
@rel sum yt = yf + ya
@rel share yp = yf / yt
@rel change rs = w0 -> w1
@trap dm of :: demand and offer
@trap rs of :: what was offered and what was agreed
@trap vt yt :: two ballots
@trap vf yf :: votes to strike and votes to stop
@trap bs be :: normal day and strike day
@trap a6 a9 :: the arrests grew
@trap um vt :: members and voters
@trap f0 w0 :: fare and pay
@trap inf of :: inflation and offer

@doc a-wire | wire agency | 2011-05-03
Montevideo bus drivers begin indefinite strike over pay

MONTEVIDEO, May 3 (Platanews) - Buses stopped running in the Uruguayan capital on Tuesday after members of the Transport Union rejected a wage offer by {4,118|vf|t=on Monday} votes to {1,206|va|^} on Monday.

The {6,400|um}-member union is asking for {14.5 percent|dm}; the owners of the {four|-} companies have offered {8.5|of} percent, a shade above annual inflation of {8.2|inf} percent.

In all {5,324|vt|t=on Monday} ballots were cast. "It is a margin of {2,912|-}. I'd call that clear," secretary general Mario Etchebarne told reporters at the union's hall on Calle Yaguaron.

Only {210|be} of the {1,520|bs} buses that circulate on a normal weekday were out, with emergency crews, the Ministry of Labour said. On such a day the network carries {870,000|pn|t=On such a day|by=the Ministry of Labour} people.

Ministry officials called both sides to talks on Wednesday at 3 p.m.

(Additional reporting by C. Abayubá; Editing by P. Quayle)

@doc b-tabloid | tabloid | 2011-05-10
¡NI UN BONDI! Day 8 and the patience has run out

Por Fabricio Nandez

Stones on Avenida General Flores, tear gas at the depot in Colon, and {21|!a9|t=by last night|by=police} locked up by last night, police say. It started with {a dozen|a6|t=on Friday} on Friday. {Seven|i6|^} people needed stitches that day, most of them passers-by.

Teresa, 52, cleans offices in Pocitos. She leaves home at 4:10 and walks for {two|-} hours. "I understand the boys. But they should understand my feet."

Nobody is buying anything. The shopkeepers put the damage at more than {three million dollars|>lo|v=3100000|by=The shopkeepers} each day.

Union boss Etchebarne ("the Tank") isn't budging from his {14.5%|dm}. The owners say even the {8.5%|of} that they've put on the table is for "fools and saints". The price of a ticket is {18|f0} pesos today. Guess who's going to pay.

RANKING: 10 best beaches for the winter | Peñarol 1 Danubio 1

@doc c-daily | broadsheet | 2011-05-12
Drivers end their stoppage after accepting {11|rs} per cent

EDITORIAL STAFF

The city's buses went back to work at four this morning after the longest stoppage in the trade since 1994. In a ballot last night {3,602|yf|t=last night} members were for the accord and {1,490|ya|^} against, that is {70.7|yp} per cent in favour out of {5,092|yt} who voted.

The deal gives every driver {11|rs} per cent. They had sought {15.4|!dm|t=at the outset} at the outset and been offered {8.5|of|^}. Monthly pay of {22,400|w0|t=at present} pesos at present becomes {24,864|w1|t=in June} in June, and there is a bonus of {6,000|bo} pesos that will not be repeated.

The state pays the larger part: Minister Ledesma has undertaken to add {95 million|su|by=Minister Ledesma} pesos in subsidies. For the rest, the fare rises from {18|f0} pesos to {19.50|f1|t=on 1 June} on 1 June.

In the {nine|n} days, trips on the network fell to {118,000|ps|t=on the worst}, on the worst, from the {870,000|pn} of an ordinary weekday. The Chamber of Commerce has calculated {$3.1 million|lo|by=The Chamber of Commerce} in lost sales for each of them. The claim of the owners, that {one|-} in ten jobs would go, has not been heard since.

Editorial, page 14. Crossword, page 31.

@doc d-agency | regional news agency | 2011-05-12
Uruguay: acuerdo con choferes — English summary

MONTEVIDEO (CONO SUR) 12/5 – The {nine|n}-day conflict of urban transport in Montevideo concluded in the early hours. The assembly of the UTO supported the agreement by {3,602|yf} votes against {1,490|ya}.

The result was more modest than that of 2 May, when {5,324|!vf|t=2 May} votes were for stopping work, {77.3%|vp|^} of those present.

Under the agreement a driver earning {22,400|w0} pesos will receive {24,640|!w1} pesos. Inflation in the country was {8.2%|inf|t=to April} in the {twelve|-} months to April.

During the stoppage police made {19|a9|t=until Monday} arrests until Monday, according to the ministry. All but {two|-} were released.

Etchebarne denied reports that the union had been threatened with a fine of {1.2 million|-} pesos. "We've received no paper," he said. The Labour Ministry said the fine had "never been on the agenda".

@doc e-column | union columnist, weekly | 2011-05-13
What was won

By N. Bruzzone

{Eleven|rs} per cent, and we came home. I drive the 169 and I voted no. Of {6,400|um} members, {5,092|yt} turned up on a Wednesday night in the rain, and {3,602|yf} of them were tired; the {1,490|ya} of us were tired too.

Do the sums that the owners want you to forget. We asked for {14.5|dm}. Before the first stone they said {8.5|of|t=Before the first stone}. We got {2.5|-} points for {nine|n} days, and {six thousand|bo} pesos once. A driver's {22,400|w0|t=before} before is {24,864|w1}, which is {82|-} pesos a day.

The minister says {95|su|x=1000000} million will come out of the public purse. Out of mine, then, and yours.

But remember the depot in Colon, where nobody slept. {Twelve|a6|t=on the first Friday} of our lads were taken on the first Friday, {nineteen|a9|t=by Monday} by Monday. A girl brought us coffee. Those are numbers too.
