@story m3-tullahaw-boil
@topic Boil-water notice in an Alabama town: first night to the lifting and the bill
@subject T = Tullahaw | the city | the city of Tullahaw
@subject W = Tullahaw Water Works | the utility | the water works | the Water Works Board
@subject P = Sipsey Creek Treatment Plant | the plant | Sipsey Creek
@subject M = Mayor Rashonda Ogletree | Ogletree | the mayor
@subject D = Alabama Department of Environmental Management | ADEM | the state
@subject N = National Guard | the Guard | Guard members
@subject H = Druid Oaks Medical Center | the hospital | Druid Oaks
@subject C = Carver Heights | the Heights
@fact cust = 21400 | homes | W | customers under the boil-water notice | 2029-02-03 | snapshot
@fact ppl = 52000 | other | T | people under the boil-water notice | 2029-02-03 | snapshot
@fact dry1 = 8300 | homes | W | customers with no water | 2029-02-04 morning | snapshot
@fact dry2 = 2650 | homes | W | customers with no water | 2029-02-07 | snapshot
@fact dryc = 1900 | homes | C | customers with no water | 2029-02-07 | snapshot
@fact clk = 23:20 | clock | P | time the pumps stopped | 2029-02-02 | snapshot
@fact not = 01:45 | clock | W | time the notice went out | 2029-02-03 | snapshot
@fact lift = 2029-02-12 | date | T | day the notice was lifted | - | snapshot
@fact dur = 9 | duration | T | days under the notice | - | constant
@fact brk = 61 | other | W | water main breaks | 2029-02-07 | cumulative
@fact brf = 44 | other | W | water main breaks repaired | 2029-02-07 | cumulative
@fact cap = 18 | other | P | million gallons a day it can treat | - | constant
@fact out = 5.5 | other | P | million gallons a day it treated | 2029-02-04 | snapshot
@fact psi = 20 | other | W | pounds per square inch needed in the mains | - | constant | threshold
@fact psn = 9 | other | C | pounds per square inch in the mains | 2029-02-07 | snapshot
@fact pump = 4 | other | P | high-service pumps | - | constant
@fact pdn = 3 | other | P | high-service pumps out of order | 2029-02-03 | snapshot
@fact old = 1974 | other | P | year it was built | - | constant
@fact bot = 310000 | other | N | bottles of water handed out | 2029-02-07 | cumulative
@fact gd = 85 | other | N | members on duty | 2029-02-07 | snapshot
@fact site = 5 | other | N | water distribution sites | 2029-02-07 | snapshot
@fact hos = 34 | other | H | surgeries put off | 2029-02-07 | cumulative
@fact sch = 14 | other | T | schools closed | 2029-02-05 | snapshot
@fact staff = 7 | jobs | P | licensed operators employed | 2029-02 | snapshot
@fact need = 12 | jobs | P | licensed operators required | 2029-02 | constant | threshold
@fact cost = 3800000 | budget | W | dollars that the emergency cost | 2029-02-20 | cumulative
@fact fix = 96000000 | budget | W | dollars needed to rebuild the plant | 2029-02-20 | plan | projected
@fact ask = 40000000 | budget | M | dollars asked from the state | 2029-02-07 | plan
@fact warn = 11 | other | D | violations cited | 2026 to 2028 | cumulative
@fact cred = 25 | price | W | dollars credited to each bill | 2029-02-20 | plan | pledged
@fact chl = 2 | other | W | clear rounds of samples needed | - | constant | threshold
@trap cust ppl :: customers are households, not people
@trap dry1 dry2 :: pressure came back
@trap dry2 dryc :: one neighborhood in the whole
@trap brk brf :: breaks against repairs
@trap cap out :: capacity against output
@trap fix ask :: the cost of a plant against the plea
@trap staff need :: employed against required
@trap clk not :: the failure against the notice

@doc a-tv | local TV site | 2029-02-04
Tullahaw under boil notice after plant failure; {thousands|dry1} dry

TULLAHAW, Ala. (WZTU) — Don't drink it, don't brush with it.

The Tullahaw Water Works put all {21,400|cust} of its customers under a boil-water notice at {1:45 a.m.|not|t=Saturday} Saturday, more than {two|-} hours after {three|pdn|s=Sipsey Creek Treatment Plant} of the {four|pump|s=Sipsey Creek Treatment Plant} big pumps at the Sipsey Creek Treatment Plant quit in the cold.

Some have nothing to boil. As of Sunday morning {8,300|dry1|t=As of Sunday morning} homes and businesses had no water at all.

"The plant is rated for {18|cap|by=General Manager Thaddeus Nwosu} million gallons a day, and today we are pushing out {five and a half|out|t=today|by=General Manager Thaddeus Nwosu}," General Manager Thaddeus Nwosu said.

City schools, all {14|sch} campuses, are closed Monday.

WHERE TO GET WATER: Farmers market, 1200 Coolidge Ave. | Bethel AME, 417 Third St. | Fire Station 6

TRENDING: Man finds 9-foot gator in laundry room

@doc b-paper | regional newspaper | 2029-02-07
As taps sputter, Tullahaw's Heights are last in line

By Delphine Abercrombie | dabercrombie@statejournal.example | 205-555-0117

On Lanier Street the water comes at night, a brown thread of it, and stops by breakfast.

{Four|-} days after the pumps at Sipsey Creek went silent, at {11:20|clk|t=on Friday night} on Friday night, {2,650|dry2|t=Wednesday} utility customers still had no service Wednesday. {1,900|dryc|t=Wednesday} of them live in Carver Heights, where gauges showed {9|psn} pounds of pressure per square inch. Safe is {20|psi}.

Crews have found {61|brk|t=so far} broken mains so far and closed up {44|brf}. "Fix one, pop two," said foreman Quintin Sarmiento.

What failed first was staffing, former employees say. The state wants {a dozen|need|by=The state} licensed operators at a plant this size. Tullahaw had {seven|staff|s=Tullahaw}. ADEM cited the utility {11|warn|t=between 2026 and 2028|by=ADEM} times between 2026 and 2028.

Mayor Rashonda Ogletree has asked Montgomery for {$40 million|ask}. Druid Oaks Medical Center, which trucks in its own water, has postponed {34|hos} operations.

At {five|site} parking lots, {85|gd|s=Guard members} Guard members are loading trunks. They have given away {310,000|bot} bottles.

@doc c-wire | wire agency | 2029-02-07
Over {50,000|>ppl} in Alabama city told to boil water for fifth day

TULLAHAW, Ala. (Consolidated Press) — Some {52,000|~ppl} people in this city west of Birmingham faced a fifth day without drinkable tap water on Wednesday as workers dug up streets to plug leaks left by a deep freeze.

Officials trace the trouble to Sipsey Creek, a facility dating to {1974|old}, whose machinery tripped at {10:20 p.m.|!clk|t=Friday} Friday. The public was alerted at {1:45|not} the next morning.

The Guard has {85|gd} soldiers at {eight|!site} points around town, where families are limited to {two|-} cases per car.

About {2,600|~dry2} addresses are completely dry, most of them in a historically Black district on the highest ground in town.

"I need {40|ask|x=1000000|by=Ogletree} million to start and I needed it {ten|-} years ago," Ogletree said.

@doc d-city | press release | 2029-02-12
FOR IMMEDIATE RELEASE

PRECAUTIONARY BOIL-WATER NOTICE LIFTED

TULLAHAW, Ala., {Feb. 12|lift} — The Tullahaw Water Works Board announces that the notice issued Feb. 3 is rescinded effective 10 a.m. today. The required {two|chl} consecutive rounds of samples were free of bacteria.

All {21,400|cust} accounts were affected. During the {nine|dur}-day event, crews located and repaired more than {60|>brk} breaks.

Run each cold tap for {five|-} minutes. Replace filters. Discard ice.

The Board thanks the Alabama National Guard, whose {85|gd} men and women served at {five|site} sites.

@doc e-column | newspaper column | 2029-02-21
What nine days cost us, and who pays

STEUBEN HARGROVE

The board met Tuesday night to look at the receipts. Overtime, clamps, chlorine, rented pumps: {$3.8 million|cost|t=Tuesday night}. For that, each of us will get {$25|cred|m=pledged} off the next bill, which at {24,100|!cust} households works out to some {$600,000|-}.

A new plant runs {$96 million|fix|m=projected}. The mayor's request would buy less than {half|-} of one.

I keep coming back to the roster. {Nine|!staff} people with a license, on a crew that by law ought to have {12|need}. Every one of them worked {sixteen|-} hours a day that week. Then I think of the hospital, where {34|hos} people who had fasted since midnight were sent home.

{Sixty-one|brk} holes in the ground. I'm told there are a good many more, waiting for January.
