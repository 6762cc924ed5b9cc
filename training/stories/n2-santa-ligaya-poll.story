@story n2-santa-ligaya-poll
@topic Two rival polls of a seven-way race for mayor of Santa Ligaya City in the Philippines, and how the papers read them
@subject E = Estrella Macaraig-Dumlao | Macaraig-Dumlao | Estrella | the vice mayor
@subject R = Rogelio Batungbakal | Batungbakal | Roger | the congressman
@subject C = Consuelo Yap-Arrieta | Yap-Arrieta | Connie | the television host
@subject B = Benigno Salonga-Fuerte | Salonga-Fuerte | Ben | the retired general
@subject L = Lakan Ybañez | Ybañez | the labor lawyer
@subject P = Pulso ng Bayan | Pulso | the first poll
@subject H = Hanay Opinion Group | Hanay | the second poll
@subject Y = Santa Ligaya City | Santa Ligaya | the city
@fact e1 = 27 | poll_share | E | support, Pulso poll | 2010-03 | snapshot
@fact r1 = 25 | poll_share | R | support, Pulso poll | 2010-03 | snapshot
@fact c1 = 19 | poll_share | C | support, Pulso poll | 2010-03 | snapshot
@fact b1 = 11 | poll_share | B | support, Pulso poll | 2010-03 | snapshot
@fact l1 = 6 | poll_share | L | support, Pulso poll | 2010-03 | snapshot
@fact u1 = 9 | poll_share | P | voters who had not decided | 2010-03 | snapshot
@fact e0 = 22 | poll_share | E | support, Pulso poll | 2010-01 | snapshot
@fact r0 = 28 | poll_share | R | support, Pulso poll | 2010-01 | snapshot
@fact c0 = 20 | poll_share | C | support, Pulso poll | 2010-01 | snapshot
@fact n1 = 1200 | sample_size | P | people interviewed | 2010-03 | constant
@fact m1 = 3 | margin_of_error | P | margin of error | - | constant
@fact e2 = 24 | poll_share | E | support, Hanay poll | 2010-04 | snapshot
@fact r2 = 29 | poll_share | R | support, Hanay poll | 2010-04 | snapshot
@fact c2 = 16 | poll_share | C | support, Hanay poll | 2010-04 | snapshot
@fact b2 = 13 | poll_share | B | support, Hanay poll | 2010-04 | snapshot
@fact l2 = 8 | poll_share | L | support, Hanay poll | 2010-04 | snapshot
@fact n2 = 850 | sample_size | H | people interviewed | 2010-04 | constant
@fact m2 = 3.4 | margin_of_error | H | margin of error | - | constant
@fact k = 7 | candidates | Y | candidates for mayor | - | constant
@fact v = 186400 | other | Y | registered voters | 2010 | constant
@fact fe = 52 | poll_share | E | support among women, Pulso poll | 2010-03 | snapshot
@fact pr = 18 | other | R | health centers to be built | - | plan | pledged
@fact pc = 4 | margin | R | lead that his own survey shows | 2010-04 | snapshot
@race pulso-march = e1 r1 c1 b1 l1
@race pulso-january = r0 e0 c0
@race hanay = r2 e2 c2 b2 l2
@trap e1 e2 :: two pollsters, two leaders
@trap r1 r2 :: two pollsters, a fortnight apart
@trap r0 r2 :: January and April, another pollster, a point apart
@trap e1 e0 :: the same pollster before and after
@trap n1 n2 :: samples of two pollsters
@trap m1 m2 :: margins of error of two pollsters
@trap fe e1 :: women only and all voters
@trap pc m2 :: an own survey's lead and a margin of error

@doc a-release | pollster's press release | 2010-03-29
PULSO NG BAYAN, MARCH 2010: FIRST LEAD FOR MACARAIG-DUMLAO IN SANTA LIGAYA

Media release. For immediate use.

If the election for mayor of Santa Ligaya City were held today, Vice Mayor Estrella Macaraig-Dumlao would be preferred by {27%|e1|t=today} of registered voters and Rep. Rogelio Batungbakal by {25%|r1|^}. This is a statistical tie. In January Batungbakal led with {28%|r0|t=January}, with {22%|e0|^} for Macaraig-Dumlao.

Television host Consuelo Yap-Arrieta is third ({19%|c1|t=today}, from {20%|c0|t=January}). Retired general Benigno Salonga-Fuerte obtains {11%|b1|t=today} and labor lawyer Lakan Ybañez {6%|l1|^}. The remaining {two|-} candidates share {3%|-}, and {9%|u1|^} are undecided.

The field work, face to face, ran from 20 to 25 March among {1,200|n1|t=20 to 25 March} adults; the error margin is plus or minus {3|m1} percentage points.

Reference: Dr. Imelda Koh-Villaruz, tel. 555-0197 local 24

@doc b-paper | local daily | 2010-03-30
'It's a dead heat,' says Estrella as survey puts her on top
The Ligaya Examiner

By Jun-Jun Abaya-Okafor

Vice Mayor Estrella Macaraig-Dumlao thanked "the mothers of this city" yesterday after a Pulso ng Bayan survey taken last week gave her the edge for the first time, {27|e1|t=last week|by=a Pulso ng Bayan survey} percent to {23|!r1|^} percent for Rep. Rogelio "Roger" Batungbakal.

She had polled {22|e0|t=January} percent in January. Among women she is preferred by more than {half|>fe}, {52|fe} percent, the pollster's tables show.

Batungbakal's camp shrugged. "Pulso asked {1,200|n1} people out of {186,400|v}," said campaign manager Atty. Florante Dimaculangan. The congressman repeated his vow to open {18|pr} barangay health centers.

Connie Yap-Arrieta, the television host, slipped a point to {19|c1}, and Ben Salonga-Fuerte is fourth with {11|b1|^}.

The {seven|k}-way contest will be decided on May 10. Turn to A7 for the list of {38|-} council bets.

Weather: 34 C. Peso: 45.31 to $1

@doc c-hanay | online news portal | 2010-04-15
Second survey flips Santa Ligaya race
BalitaNgayon.example | 6:20 PM | 214 comments

A NEW survey says it is Batungbakal after all.

Hanay Opinion Group, which called {850|n2|t=from April 7 to 11} mobile and landline users from April 7 to 11, has the congressman at {29|r2|t=from April 7 to 11|by=Hanay Opinion Group} percent. Vice Mayor Macaraig-Dumlao gets {24|e2|^}, Yap-Arrieta {16|c2|^}, retired general Salonga-Fuerte {13|b2|^} and Lakan Ybañez {8|l2|^}.

Hanay reports a margin of error of {3.4|m2} points, so the gap is just about outside the noise for a lead? "Not quite," said statistician Ferdinand Uy-Tolentino. "The error on a difference is nearly double."

Last month's Pulso, with its bigger sample of {1,200|n1}, found the reverse: {27|e1|t=Last month|by=Pulso} for the vice mayor, {25|r1|^} for Batungbakal. Different method, different dates, same city.

Meanwhile the congressman's own people say that an in-house count shows him {four|pc|by=the congressman's own people} points up.

Poll of the day: Do you believe surveys? Yes 41% No 59%

@doc d-tabloid | tabloid | 2010-04-16
ROGER ARANGKADA!

ANG galing! Rep. Roger Batungbakal is back in front, with {29|r2|t=this month|by=Hanay} percent this month in the Hanay survey.

Not so good for Vice Mayor Estrella, who crashed to {24|e2|t=this month|by=Hanay}. Connie, our favorite noontime host, is still third at {19|!c2|^}.

Gen. Ben Salonga-Fuerte at {13|b2|^} says he will fight to the last bullet. Biro lang po! Lakan Ybañez has {8|l2|^}.

Hanay interviewed {580|!n2} people by phone. Kayo, tinawagan ba kayo?

Roger's promise if he wins: {18|pr} new health centers and {two|-} fire trucks.

SWERTE: 04-11-23-29-40-42, jackpot P38.2 million. Pahina 6: Sino ang 3 babae ng aktor?

@doc e-explainer | national magazine | 2010-04-24
Who is ahead in Santa Ligaya? Q&A

Our reader in Iloilo asks why {two|-} polls of one race do not agree. We asked around.

Q. What do they say?
A. Pulso, late in March: Macaraig-Dumlao {27|e1|t=late in March|by=Pulso}, Batungbakal {25|r1|^}, Yap-Arrieta {19|c1|^}, Salonga-Fuerte {11|b1|^}, Ybañez {six|l1|^}. Hanay, in the second week of April: Batungbakal {29|r2|t=in the second week of April|by=Hanay}, the vice mayor {24|e2|^}, Yap-Arrieta {16|c2|^}, the general {13|b2|^}.

Q. So Batungbakal gained?
A. That can't be told from these. Pulso's own January round had him at {28|r0|t=January}, so he may only have gone down and come back. Pulso knocks on doors, Hanay phones.

Q. How sure are they?
A. Pulso says {3|m1} points either way, Hanay {4.3|!m2}.

Q. And the don't-knows?
A. {Nine|u1|t=late in March} in a hundred with Pulso. Hanay would not say.

Q. How many can vote?
A. Some {186,000|~v} people, choosing among {seven|k} names. If {seven in ten|-} come, {a fifth|-} of the vote is about {26,000|-} ballots.

Next week: are the counting machines ready? Subscribe, 52 issues for P2,600.
