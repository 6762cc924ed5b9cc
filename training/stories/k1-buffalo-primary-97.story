@story k1-buffalo-primary-97
@topic Buffalo, invented Democratic mayoral primary of September 1997: polls, count in stages, absentee count
@subject C = Clarence Wojtowicz | Wojtowicz | the comptroller | the city comptroller
@subject M = Assemblywoman Odessa Grier | Grier | the assemblywoman | Odessa Grier
@subject D = Dominic Fusillo | Fusillo | the South District councilman
@subject B = Buffalo | the city | Erie County Board of Elections | the board
@subject S = Lakefront Surveys | Lakefront
@subject R = the schools referendum | the school bond question
@fact cp = 35 | poll_share | C | support in the Lakefront poll | 1 September 1997 | snapshot
@fact mp = 28 | poll_share | M | support in the Lakefront poll | 1 September 1997 | snapshot
@fact dp = 17 | poll_share | D | support in the Lakefront poll | 1 September 1997 | snapshot
@fact ss = 400 | sample_size | S | registered Democrats interviewed | 1 September 1997 | snapshot
@fact sm = 5 | margin_of_error | S | margin of error | 1 September 1997 | snapshot
@fact c1 = 40 | vote_share | C | share of the primary vote | 22% of districts | snapshot
@fact m1 = 37 | vote_share | M | share of the primary vote | 22% of districts | snapshot
@fact k1 = 22 | counted_share | B | election districts counted | 9:50 p.m. | snapshot
@fact c2 = 39.4 | vote_share | C | share of the primary vote | all districts | snapshot
@fact m2 = 40.1 | vote_share | M | share of the primary vote | all districts | snapshot
@fact d2 = 20.5 | vote_share | D | share of the primary vote | all districts | snapshot
@fact cv2 = 21044 | vote_count | C | votes in the primary | all districts | snapshot
@fact mv2 = 21417 | vote_count | M | votes in the primary | all districts | snapshot
@fact g2 = 373 | margin | M | votes ahead in the primary | all districts | snapshot
@fact ab = 1806 | other | B | absentee ballots outstanding | 10 September 1997 | snapshot
@fact cv3 = 21803 | vote_count | C | votes in the primary | certified | snapshot
@fact mv3 = 22042 | vote_count | M | votes in the primary | certified | snapshot
@fact g3 = 239 | margin | M | votes ahead in the primary | certified | snapshot
@fact tu = 44 | turnout | B | share of enrolled Democrats who voted | 9 September 1997 | snapshot
@fact tu93 = 51 | turnout | B | share of enrolled Democrats who voted | 1993 primary | snapshot
@fact cs = 690000 | spending | C | money spent on the primary | 9 September 1997 | cumulative
@fact ms = 310000 | spending | M | money spent on the primary | 9 September 1997 | cumulative
@fact cops = 968 | officers | B | police officers | 1997 | snapshot
@fact mpl = 100 | officers | M | officers to be put on foot patrol | 1998 | plan | pledged
@fact sf = 62 | vote_share | R | share of yes votes | all districts | snapshot
@fact tax = 12 | rate | C | cut of the property tax in percent promised | four years | plan | pledged
@rel diff g2 = mv2 - cv2
@rel diff g3 = mv3 - cv3
@trap cp c1 :: poll and count
@trap c1 c2 :: two stages of the count
@trap g2 g3 :: before and after the absentees
@trap c1 m2 :: each had about forty percent at some hour
@trap tu tu93 :: two primaries
@trap k1 sf :: share of districts counted, share of yes votes
@race poll = cp mp dp
@race early = c1 m1
@race night = c2 m2 d2
@race nightvotes = cv2 mv2
@race certified = cv3 mv3

@doc a-poll | morning paper | 1997-09-03
Wojtowicz holds lead as Grier closes in, poll finds

By TIMOTHY OKERLUND
Courier Politics Writer

City Comptroller Clarence Wojtowicz remains the favorite for Tuesday's Democratic primary for mayor, but Assemblywoman Odessa Grier is gaining, a Lakefront Surveys poll for the Courier and Channel 3 shows.

Among {400|ss} registered Democrats reached over Labor Day weekend, {35 percent|cp|t=over Labor Day weekend|by=Lakefront Surveys} would vote for Wojtowicz and {28 percent|mp|^} for Grier. South District Councilman Dominic Fusillo has {17 percent|dp|^}. The error margin is {5|sm} points either way.

The comptroller's promise to shave {12 percent|tax} from property taxes within four years is known to {three of every four|-} voters. Fewer have heard that Grier would put {100|mpl} of the city's {968|cops} police officers on foot.

In the Courier's June survey, by another firm, Grier trailed by {19|-}.

Primary guide, Page B-6. Polls open noon to 9 p.m. Today's high 74.
@doc b-tvscript | TV script | 1997-09-09
SLUG: MAYOR ELEX 11PM
ANCHOR: LORETTA

GOOD EVENING. IF YOU WENT TO BED AT TEN YOU WENT TO BED WITH A DIFFERENT MAYOR.

AT NINE-FIFTY, WITH {22|k1|t=AT NINE-FIFTY} PERCENT OF DISTRICTS IN, CLARENCE WOJTOWICZ LED, {40|c1|^} TO {37|m1|^}.

(TAKE FULL SCREEN)

HERE IT IS NOW, ALL DISTRICTS. ODESSA GRIER, {40.1|m2|t=NOW, ALL DISTRICTS}. WOJTOWICZ, {39.4|c2|^}. DOMINIC FUSILLO, {20.5|d2|^}.

THAT IS A LEAD OF {373|g2|^} VOTES, WITH {1806|ab} ABSENTEES IN A SAFE ON WEST EAGLE STREET.

(SOT GRIER :14)

NEITHER CAMP IS DECLARING. THE COMPTROLLER SPENT {690|cs|x=1000|s=THE COMPTROLLER} THOUSAND DOLLARS, GRIER {310|ms|x=1000} THOUSAND.

THE SCHOOL BOND QUESTION PASSED EASILY, {62|sf} PERCENT YES.

(TOSS TO WEATHER: 58 TONIGHT)
@doc c-wire | wire | 1997-09-10
BC-NY--Buffalo Mayor,0290

Grier leads by {373|g2} in Buffalo; absentees to decide

BUFFALO, N.Y. — Assemblywoman Odessa Grier woke Wednesday with a {373|g2|t=Wednesday}-vote advantage in the primary that normally chooses Buffalo's mayor, too little to claim victory with {1,806|ab|by=the Erie County Board of Elections} paper ballots still sealed, the Erie County Board of Elections said.

Unofficial totals from machines gave her {21,417|mv2|s=her} votes to {21,044|cv2|s=Comptroller Clarence Wojtowicz} for Comptroller Clarence Wojtowicz.

Wojtowicz, who outspent her {$690,000|cs} to {$310,000|ms|s=her}, needs roughly {three of every five|-} of the envelopes, allowing for those naming Dominic Fusillo, the councilman who collected {20.5 percent|d2}.

The Democrats who voted amounted to {44 percent|tu} of those enrolled. When the office was last open, in 1993, {51 percent|tu93|t=in 1993} turned out.

Counting begins Monday. APTV 09-10-97 0614EDT
@doc d-weekly | Black-owned weekly | 1997-09-25
SHE DID IT

Grier certified the nominee; first woman, first of us

by Mozelle Tankersley

They counted them one at a time, and then they counted them again. When the last of the absentee envelopes was opened last Thursday, Odessa Grier's edge had slimmed to {239|g3|t=last Thursday}, and {239|g3} is what history will record: {22,042|mv3|^} to {21,803|cv3|^} over Clarence Wojtowicz.

Remember what they said. On Labor Day they said {28 percent|mp|t=On Labor Day}, when the comptroller had {35|cp|t=On Labor Day|s=the comptroller}. At ten to ten on primary night they said {37|m1|t=At ten to ten on primary night}. At the end of that night it was {40.1|m2|t=At the end of that night}, and Jefferson Avenue was honking.

Now the work. {One hundred|mpl|m=pledged} officers walking a beat, out of {nine hundred|>cops|v=900} and some; that is her word, and this newspaper will hold her to it by next summer. The school question that {62 percent|sf} of us approved must be made bricks.

Turnout in the Masten District ran {9|-} points above the citywide {44|tu}.

Deacon's Fish Fry, Sat., $6.50, St. Matthew's
