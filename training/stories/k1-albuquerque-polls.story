@story k1-albuquerque-polls
@topic Three pollsters measure the Albuquerque mayoral field in the last month before the 2029 election
@subject B = Marisol Benavidez | Benavidez | the county commissioner
@subject K = Dane Kowalczyk | Kowalczyk | the car dealer
@subject Y = Leland Yazzie | Yazzie | the state senator
@subject U = undecided voters | Undecided | undecideds
@subject M = Mesa Research | Mesa
@subject R = Rio Abajo University | Rio Abajo | RAU | the university
@subject Q = Quill & Torres | Quill | Q&T
@fact mb1 = 29 | poll_share | B | support among likely voters in the Mesa poll | 12 October 2029 | snapshot
@fact mk1 = 24 | poll_share | K | support among likely voters in the Mesa poll | 12 October 2029 | snapshot
@fact my1 = 18 | poll_share | Y | support among likely voters in the Mesa poll | 12 October 2029 | snapshot
@fact mu1 = 25 | poll_share | U | undecided among likely voters in the Mesa poll | 12 October 2029 | snapshot
@fact ms = 604 | sample_size | M | people interviewed | 12 October 2029 | snapshot
@fact me = 4 | margin_of_error | M | margin of error | 12 October 2029 | snapshot
@fact rb = 34 | poll_share | B | support among likely voters in the university poll | 21 October 2029 | snapshot
@fact rk = 31 | poll_share | K | support among likely voters in the university poll | 21 October 2029 | snapshot
@fact ry = 16 | poll_share | Y | support among likely voters in the university poll | 21 October 2029 | snapshot
@fact ru = 14 | poll_share | U | undecided among likely voters in the university poll | 21 October 2029 | snapshot
@fact rs = 871 | sample_size | R | likely voters interviewed | 21 October 2029 | snapshot
@fact rr = 1204 | sample_size | R | registered voters interviewed | 21 October 2029 | snapshot
@fact re = 3.3 | margin_of_error | R | margin of error for likely voters | 21 October 2029 | snapshot
@fact rbr = 30 | poll_share | B | support among registered voters in the university poll | 21 October 2029 | snapshot
@fact rkr = 32 | poll_share | K | support among registered voters in the university poll | 21 October 2029 | snapshot
@fact qb = 37 | poll_share | B | support among likely voters in the Quill poll | 29 October 2029 | snapshot
@fact qk = 37 | poll_share | K | support among likely voters in the Quill poll | 29 October 2029 | snapshot
@fact qy = 17 | poll_share | Y | support among likely voters in the Quill poll | 29 October 2029 | snapshot
@fact qs = 512 | sample_size | Q | people interviewed | 29 October 2029 | snapshot
@fact qe = 4.3 | margin_of_error | Q | margin of error | 29 October 2029 | snapshot
@fact th = 50 | vote_share | - | share of the vote that avoids a runoff | - | constant | threshold
@fact bf = 1320000 | fundraising | B | money raised | mid-October 2029 | cumulative
@fact kf = 1950000 | fundraising | K | money raised | mid-October 2029 | cumulative
@fact kown = 1100000 | fundraising | K | own money put into the campaign | mid-October 2029 | cumulative
@fact yf = 666000 | fundraising | Y | money raised through public financing | mid-October 2029 | cumulative
@fact hl = 61 | poll_share | - | voters who name homelessness as a top issue | 21 October 2029 | snapshot
@trap mb1 rb :: two pollsters, nine days apart
@trap rb rbr :: likely voters and registered voters of one poll
@trap rs rr :: two samples of one poll
@trap kf kown :: all that he raised, and his own part
@trap qb qk :: a tie
@race mesa = mb1 mk1 my1
@race rau = rb rk ry
@race raureg = rbr rkr

@doc a-daily | metro daily | 2029-10-23
Benavidez edges ahead of Kowalczyk in university survey, but {one in seven|~ru} still shrugging

By Anselm Trujillo, Journal City Desk

County Commissioner Marisol Benavidez is the choice of {34 percent|rb|by=Rio Abajo University} of likely voters for mayor, against {31 percent|rk|^} for car dealer Dane Kowalczyk and {16 percent|ry|^} for state Sen. Leland Yazzie, according to a Rio Abajo University poll out Monday.

The finding is within the survey's error band of plus or minus {3.3|re} points for the {871|rs} likely voters. Take all {1,204|rr} registered voters that the students and staff reached, though, and the order flips: Kowalczyk {32|rkr|s=Kowalczyk}, Benavidez {30|rbr}. "Her people are the ones who show up," said poll director Ngozi Armijo.

Nobody is near the {50 percent|th} that would spare the city a December runoff.

Undecideds have thinned to {14 percent|ru}. Eleven days ago, when Mesa Research asked {604|ms|t=Eleven days ago} residents, a full {quarter|mu1|t=Eleven days ago|by=Mesa Research|v=25} could name no favorite.

{Six in ten|~hl} ({61 percent|hl}) put homelessness first or second among the city's problems. Crime was named by {48 percent|-}.

Poll conducted Oct. 17-21 by text and phone. See toplines on C4.
@doc b-blog | politics blog | 2029-10-30
Dead heat on the Rio Grande

A knotted-up mayor's race, folks. The new Quill & Torres numbers, in the field through last night: Marisol and the car guy {37 apiece|qb+qk|v=37|t=through last night|by=Quill & Torres}, Leland way back at {17|qy|^}. That's off a skinny {512|qs} interviews, so shake the thing {4.3|qe} points either way before you frame it.

Trend? Careful. Q&T has not polled this before. People on the socials keep lining up tonight's {37|qk|s=Kowalczyk's} with Kowalczyk's {24|mk1|by=Mesa|t=at mid-month} from Mesa at mid-month and hollering about a {13-point|-} surge. Different shop, different screen, and Mesa left {a quarter|mu1|by=Mesa} of the sample parked in "don't know".

The closest thing to apples and apples: she was up {five|-} at Mesa ({29|mb1}–{24|mk1}), up {three|-} with RAU, and is up zip now.

Yazzie has not left the teens in any of the three: {18|my1|by=Mesa}, then {16|ry|by=RAU}, then {17|qy}. His publicly financed {$666,000|yf} is gone.

Comments (88) | Tip jar | Archive: "The 3 worst mailers of 2025"
@doc c-radio | public radio transcript | 2029-10-31
Host: It's twenty to eight. Election day is Tuesday, and the mayor's race looks like a coin toss. Our Winona Sandoval has been counting the money and the polls. Winona?

Sandoval: Good morning. So the last public poll has Benavidez and Kowalczyk both at {37 percent|qb+qk}. The week before, Rio Abajo's had the commissioner {three|-} ahead among people likely to vote, {34|rb|t=The week before|by=Rio Abajo|s=the commissioner} to {31|rk|^}.

Host: And money?

Sandoval: Kowalczyk has taken in {1.95 million dollars|kf|t=as of the mid-October reports}. Now, {1.1 million|kown|^|s=Kowalczyk} of that is a check he wrote to himself. Strip that out, and he'd be at {850 thousand|-}, well below the {1.3 million|bf|s=the commissioner} and change that the commissioner got from something like {4,000|-} donors, all as of the mid-October reports.

Host: Does anybody win outright?

Sandoval: You need {fifty percent|th}. I can't find a poll that puts anyone even at {forty|-}.
@doc d-memo | campaign press release | 2029-10-24
FOR IMMEDIATE RELEASE
CONTACT: Petra Lindqvist, 505-555-0117, press@yazzie.example

Yazzie Camp: "Undecideds Will Break Our Way"

ALBUQUERQUE – Two surveys in as many weeks show that the frontrunners have a ceiling. In the Mesa Research poll of October 12, with its error margin of {4|me|by=Mesa Research} points, {71|-} percent of those asked did not choose Marisol Benavidez; her {29|mb1|t=October 12|by=Mesa Research} percent was barely more than the {25|mu1|t=October 12|by=Mesa Research} percent who had yet to make up their minds. Senator Yazzie took {18|my1|^} percent before airing a single television spot.

In the university's study the share without a candidate was down to {14|ru|by=the university's study} percent. "That is still enough to finish second," said campaign manager Petra Lindqvist. "Add a {7|-}-point bite of it to Leland's {16|ry|by=the university's study} and there are three people in this race."

The dealer has spent a fortune of his own on billboards: of the {$1.95 million|kf|s=The dealer} in his war chest, {$1.1 million|kown|s=his} came out of his pocket. The senator accepted {$666,000|yf|s=The senator} in city funds and not one cent of private money.
