@story yb-klahowya-latecount
@topic Mail count in a Washington county: a transit tax behind on election night and ahead at the end, beside the race for executive
@subject KC = Klahowya County | the county
@subject P = Proposition 1 | Prop 1 | the measure | the transit tax
@subject Y = Yes | Yes on Prop 1 | supporters
@subject N = No | No on Prop 1 | opponents
@subject E = Marisol Etchegaray | Etchegaray | the executive-elect | the councilwoman
@subject H = Dale Hightower | Hightower | the incumbent
@subject AU = auditor | the auditor's office | county auditor
@subject MU = Moves Us | the Yes campaign
@subject FS = Klahowya Fair Share | Fair Share | the No campaign
@subject KT = Klahowya Transit | the agency
@fact rg = 268500 | other | KC | registered voters | - | constant
@fact bc = 146333 | votes_cast | KC | ballots accepted | certification | snapshot
@fact to = 54.5 | turnout | KC | turnout | certification | snapshot
@fact tf = 58 | turnout | AU | turnout | forecast before the election | plan | projected
@fact y1 = 41208 | vote_count | Y | votes on the measure | election night | cumulative
@fact n1 = 43017 | vote_count | N | votes on the measure | election night | cumulative
@fact c1 = 84225 | votes_cast | P | votes counted on the measure | election night | cumulative
@fact p1 = 48.9 | vote_share | Y | share of votes on the measure | election night | cumulative
@fact m1 = 1809 | margin | N | lead in votes on the measure | election night | snapshot
@fact y2 = 52611 | vote_count | Y | votes on the measure | Wednesday | cumulative
@fact n2 = 53914 | vote_count | N | votes on the measure | Wednesday | cumulative
@fact p2 = 49.4 | vote_share | Y | share of votes on the measure | Wednesday | cumulative
@fact m2 = 1303 | margin | N | lead in votes on the measure | Wednesday | snapshot
@fact y3 = 68930 | vote_count | Y | votes on the measure | Friday | cumulative
@fact n3 = 68402 | vote_count | N | votes on the measure | Friday | cumulative
@fact p3 = 50.2 | vote_share | Y | share of votes on the measure | Friday | cumulative
@fact m3 = 528 | margin | Y | lead in votes on the measure | Friday | snapshot
@fact c3 = 137332 | votes_cast | P | votes counted on the measure | Friday | cumulative
@fact lf = 11200 | other | AU | ballots left to count | Friday | snapshot | projected
@fact y4 = 72481 | vote_count | Y | votes on the measure | certification | cumulative
@fact n4 = 71206 | vote_count | N | votes on the measure | certification | cumulative
@fact c4 = 143687 | votes_cast | P | votes counted on the measure | certification | cumulative
@fact p4 = 50.4 | vote_share | Y | share of votes on the measure | certification | cumulative
@fact m4 = 1275 | margin | Y | lead in votes on the measure | certification | snapshot
@fact u4 = 2646 | vote_count | KC | ballots with no vote on the measure | certification | snapshot
@fact p0 = 46.1 | vote_share | Y | share of votes on the measure | 2030 | snapshot
@fact e = 74402 | vote_count | E | votes for executive | certification | snapshot
@fact h = 66120 | vote_count | H | votes for executive | certification | snapshot
@fact w = 611 | vote_count | - | write-in votes for executive | certification | snapshot
@fact ue = 5200 | vote_count | KC | ballots with no vote for executive | certification | snapshot
@fact em = 8282 | margin | E | lead in votes for executive | certification | snapshot
@fact ep = 52.7 | vote_share | E | share of votes for executive | certification | snapshot
@fact hp = 46.8 | vote_share | H | share of votes for executive | certification | snapshot
@fact tx = 0.3 | rate | P | sales tax to be added | 2036 | plan
@fact rv = 46000000 | revenue | P | dollars raised a year | 2036 | plan | projected
@fact yr = 10 | duration | P | years that the tax would last | - | plan
@fact hh = 112 | price | P | dollars a year for a household | 2036 | plan | projected
@fact hr = 120000 | other | KT | hours of bus service to be added | 2037 | plan | pledged
@fact sc = 2940 | votes_cast | KC | ballots challenged over signatures | certification | cumulative
@fact cu = 1617 | votes_cast | KC | challenged ballots repaired | certification | cumulative
@fact cup = 55 | other | KC | share of challenged ballots repaired | certification | cumulative
@fact fy = 812000 | fundraising | MU | dollars raised | election week | cumulative
@fact fn = 455000 | fundraising | FS | dollars raised | election week | cumulative
@fact un = 150000 | fundraising | MU | dollars from the bus drivers' union | election week | cumulative
@fact bx = 31 | other | AU | drop boxes | - | constant
@fact qy = 53 | poll_share | Y | share of respondents | September poll | snapshot
@fact qn = 40 | poll_share | N | share of respondents | September poll | snapshot
@fact qs = 700 | sample_size | - | people polled | September poll | snapshot
@fact rt = 2000 | margin | P | votes under which a recount is possible | - | constant | threshold
@rel share to = bc / rg
@rel sum c1 = y1 + n1
@rel diff m1 = n1 - y1
@rel share p1 = y1 / c1
@rel diff m2 = n2 - y2
@rel sum c3 = y3 + n3
@rel diff m3 = y3 - n3
@rel sum c4 = y4 + n4
@rel share p4 = y4 / c4
@rel diff m4 = y4 - n4
@rel sum bc = c4 + u4
@rel sum bc = e + h + w + ue
@rel diff em = e - h
@rel share cup = cu / sc
@race night = n1 y1
@race wed = n2 y2
@race fri = y3 n3
@race final = y4 n4
@race exec = e h
@trap y1 y2 :: a day later
@trap m2 m4 :: No's lead on Wednesday, Yes's lead at the end
@trap p1 p4 :: behind, then ahead
@trap p0 p2 :: two elections
@trap to tf :: turnout and forecast
@trap m4 em :: two contests on one ballot
@trap u4 ue :: blanks in two contests
@trap qy p4 :: poll and result
@trap c4 bc :: votes on the measure and all ballots
@trap fy un :: all the money and one donor
@trap m4 rt :: the lead and the recount line

@doc a-tv | local TV site | 2035-11-06
Transit tax trails in Klahowya; Etchegaray out front

PORT KLAHOWYA, Wash. — A sales tax for buses was narrowly losing Tuesday night, with {41,208|y1|t=Tuesday night} yes votes and {43,017|n1|^} no votes counted.

That's {48.9%|p1|t=Tuesday night} yes. The agency's last try, in 2030, ended at {46.1%|p0|t=in 2030}.

Washington votes by mail, so don't go to bed on it. The auditor, Paulette Okimoto-Reyes, expects {58%|tf|by=The auditor} turnout and says she picked up from all {31|bx} drop boxes at 8 p.m. sharp.

Prop 1 would add {three-tenths of a percent|tx|v=0.3} to the sales tax for {10|yr} years. Supporters led in a September poll, {53%|qy|t=September} to {40%|qn|^}.

For county executive, Councilwoman Marisol Etchegaray leads the incumbent, Dale Hightower.

NEXT: Pineapple Express to dump 3-5 inches | Kraken 4, Sharks 2 | Call our tip line 360-555-0118

@doc b-daily | daily newspaper | 2035-11-08
Prop 1 gap narrows in second count

By Thaddeus Bui

The distance between yes and no on Klahowya County's bus tax shrank Wednesday, the way distances here tend to.

In the second count the no side had {53,914|n2|t=Wednesday} votes and the yes side {52,611|y2|^}. That put approval at {49.4%|p2|t=Wednesday}. On election night no led by {1,908|!m1|t=On election night}; now it's {1,303|m2|t=now}.

"Late voters are renters, and renters ride," said Moses Adeyinka-Ball of the Yes campaign, Moves Us. It has raised {$812,000|fy}, including {$150,000|un} from the drivers' union. The opposition, Klahowya Fair Share, has {$455,000|fn}.

"Late voters are people who couldn't find a stamp," said Fair Share's Roxanne Pell. She says the tax will cost a typical household {$112|hh|by=She says} a year. The agency's own brochure puts it at {$96|!hh|by=The agency's own brochure}.

The money, some {$46 million|rv} a year, would buy {120,000|hr} hours of additional service.

Puzzles, C5. Powerball: 7-19-33-48-61 (11).

@doc c-blog | live blog | 2035-11-09
Ballot drop day 4: refresh, refresh

3:55 p.m. Five minutes. The auditor's lobby has {nine|-} reporters and a golden retriever.

4:01 p.m. IT'S FLIPPED. Yes {68,930|y3|t=4:01 p.m.}, No {68,402|n3|^}. That's {528|m3|^} on a pile of {137,332|c3}. {50.2|p3|^} percent. Retriever unmoved.

4:09 p.m. Okimoto-Reyes says about {11,200|~lf|by=Okimoto-Reyes} are left.

4:15 p.m. In the other one it's over; Hightower has called her. "Eight years is plenty," he says.

4:40 p.m. Signature mess: {2,490|!sc} ballots have been challenged. You can fix yours until the 26th. Bring ID and patience.

4:52 p.m. Recount talk already. For that it has to be under {2,000|rt} votes AND within half a point.

@doc d-release | certification notice | 2035-11-27
KLAHOWYA COUNTY AUDITOR
Certification of the November 6 General Election

Ballots accepted: {146,333|bc}. Registered voters: {268,500|rg}. Turnout: {54.5%|to}.

Proposition 1, Klahowya Transit
Yes {72,481|y4|t=Certification}
No {71,206|n4|^}
Counted for or against {143,687|c4}
Not voted {2,646|u4}

County Executive
Marisol Etchegaray {74,402|e|t=Certification}
Dale Hightower {66,120|h|^}
Write-in {611|w|^}
Not voted {5,200|ue|^}

Signature challenges: {2,940|sc}, of which {1,617|cu} ({55%|cup}) were cured. No contest met the criteria for a mandatory recount. RCW 29A.64.021.

@doc e-column | column in an alt-weekly | 2035-11-29
The Bus Always Comes Eventually

BY JUNIPER SATO

Remember election night? Prop 1 was toast. {84,225|c1|t=election night} votes in, and it was down by {eighteen hundred|~m1|v=1800|t=election night}, and a guy at Fair Share's party did a conga. Three weeks later it has passed by {1,275|m4|t=Three weeks later}, which is {50.4 percent|p4} if you're scoring at home, and the conga guy is writing letters about signatures.

Dude. More than half of those who got challenged fixed it. There were {1,617|cu} of them. Even if every last one voted yes, and they did not, you'd still be behind. Well. You'd be ahead. But they did not.

More important is who'll run the thing. Etchegaray beat the incumbent {52.7|ep} to {46.8|hp}, by {8,822|!em}, and she takes a bus to work. (The 14. It's late.) The last executive took a county Tahoe.

Also {5,200|ue} of you skipped that line entirely. Not mad. Just want to talk.

@doc f-trade | transit trade paper | 2035-12-04
Klahowya voters narrowly back 0.3% for service

Klahowya Transit of Washington state will gain about {$46 million|rv} a year for {10|yr} years after voters approved a sales tax by {72,481|y4} to {71,206|n4}. In 2030 a comparable proposal drew {46.1%|p0|t=In 2030}.

The agency plans to add {120,000|hr} service hours by 2037 and to order {44|-} articulated buses. Its general manager, Oddný Prescott, credited the {800,000|~fy}-dollar campaign led by drivers and builders.

A poll of {700|qs} people had put support at {53%|qy|by=A poll}.

Turnout fell short of the forecast of {58%|tf}. The tax starts in April; it does not apply to groceries.

In brief: Fares rise 25 cents in Boise | RFP 35-118 amended
