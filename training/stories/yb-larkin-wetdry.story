@story yb-larkin-wetdry
@topic Wet-or-dry local option election in a Kentucky county, from the petition to the recanvass
@subject LC = Larkin County | the county
@subject W = Yes | wet | the wets | the wet side
@subject N = No | dry | the drys | the dry side
@subject DU = Dunmore | the county seat | town
@subject CC = Cold Creek | Cold Creek precinct
@subject LF = Larkin Forward
@subject CH = Churches United | the churches
@subject BD = Bell Ridge Distilling | Bell Ridge | the distillery
@subject FC = fiscal court | magistrates
@subject SH = sheriff | the sheriff
@subject PT = petition | the petition | petitioners
@fact rg = 14900 | other | LC | registered voters | - | constant
@fact vc = 6258 | votes_cast | LC | ballots cast | election night | snapshot
@fact to = 42 | turnout | LC | turnout | election night | snapshot
@fact y = 3190 | vote_count | W | votes in the county | election night | snapshot
@fact n = 3021 | vote_count | N | votes in the county | election night | snapshot
@fact bl = 47 | vote_count | LC | blank ballots | election night | snapshot
@fact m = 169 | margin | W | lead in votes in the county | election night | snapshot
@fact yp = 51.4 | vote_share | W | share of votes in the county | election night | snapshot
@fact yr = 3189 | vote_count | W | votes in the county | recanvass | snapshot
@fact mr = 168 | margin | W | lead in votes in the county | recanvass | snapshot
@fact yd = 1904 | vote_count | W | votes in Dunmore | election night | snapshot
@fact nd = 1012 | vote_count | N | votes in Dunmore | election night | snapshot
@fact yo = 1286 | vote_count | W | votes outside Dunmore | election night | snapshot
@fact no = 2009 | vote_count | N | votes outside Dunmore | election night | snapshot
@fact yc = 61 | vote_count | W | votes in Cold Creek | election night | snapshot
@fact nc = 214 | vote_count | N | votes in Cold Creek | election night | snapshot
@fact n0 = 3455 | vote_count | N | votes in the county | 2028 | snapshot
@fact y0 = 2871 | vote_count | W | votes in the county | 2028 | snapshot
@fact m0 = 584 | margin | N | lead in votes in the county | 2028 | snapshot
@fact ea = 1033 | votes_cast | LC | early and absentee ballots | election night | snapshot
@fact eap = 16.5 | other | LC | share of ballots early or absentee | election night | snapshot
@fact pc = 18 | other | LC | precincts | - | constant
@fact s1 = 1422 | other | PT | signatures turned in | June | snapshot
@fact s2 = 1187 | other | PT | signatures found valid | June | snapshot
@fact s3 = 235 | other | PT | signatures thrown out | June | snapshot
@fact nd2 = 1154 | other | PT | signatures needed | - | constant | threshold
@fact lt = 4616 | votes_cast | LC | ballots cast in the last general election | 2033 | snapshot
@fact pcs = 25 | other | PT | share of the last vote needed in signatures | - | constant | threshold
@fact jb = 210 | jobs | BD | people it would hire | 2037 | plan | pledged
@fact iv = 84000000 | budget | BD | dollars it would invest | 2037 | plan | pledged
@fact fe = 240000 | revenue | FC | dollars a year in license fees | 2035 | plan | projected
@fact ff = 118400 | fundraising | LF | dollars raised | whole campaign | cumulative
@fact fb = 75000 | fundraising | LF | dollars from the distillery | whole campaign | cumulative
@fact fbp = 63.3 | other | LF | share of money from the distillery | whole campaign | cumulative
@fact fch = 31500 | fundraising | CH | dollars raised | whole campaign | cumulative
@fact cg = 38 | other | CH | congregations | - | constant
@fact ma = 4 | vote_count | FC | magistrates for the license ordinance | October | snapshot
@fact mb = 3 | vote_count | FC | magistrates against the license ordinance | October | snapshot
@fact mt = 7 | seats | FC | magistrates | - | constant
@fact du = 112 | arrests | SH | drunk drivers arrested | 2033 | cumulative
@fact mi = 23 | distance | LC | miles to the nearest liquor store | before the vote | constant
@fact wd = 60 | duration | LC | days until the change takes effect | - | constant
@fact dr = 82 | other | LC | years for which the county was dry | - | constant
@fact se = 50 | other | FC | seats that a restaurant must have to serve on Sundays | - | constant | threshold
@fact rk = 5 | other | FC | package stores to be licensed | 2035 | plan
@rel sum vc = y + n + bl
@rel share to = vc / rg
@rel diff m = y - n
@rel diff mr = yr - n
@rel sum y = yd + yo
@rel sum n = nd + no
@rel diff m0 = n0 - y0
@rel share eap = ea / vc
@rel sum s1 = s2 + s3
@rel share pcs = nd2 / lt
@rel share fbp = fb / ff
@rel sum mt = ma + mb
@race county = y n
@race town = yd nd
@race out = no yo
@race last = n0 y0
@race money = ff fch
@trap y yr :: election night and recanvass
@trap m m0 :: won by one side now, by the other then
@trap yd yo :: town and country
@trap s1 s2 :: turned in and valid
@trap s2 nd2 :: valid and needed
@trap ff fb :: all the money and the distillery's
@trap pcs to :: a share for petitions and a turnout
@trap vc lt :: two elections' ballots
@trap n n0 :: two elections
@trap iv fe :: investment and fees

@doc a-weekly | county weekly | 2034-06-20
Wet-dry petition good by a hair

BY EARLENE COMBS-WHITAKER

County Clerk Buddy Estep certified on Monday that enough good names are on the petition to put alcohol on the September ballot.

Petitioners handed him {1,422|s1}. He and two deputies checked each against the rolls and threw out {235|s3}, "dead, moved or just plain made up." That left {1,187|s2}. State law says you need {25 percent|pcs} of the number who voted in the last general, and {4,616|lt|t=the last general} did, so {1,154|nd2} was the mark.

Larkin has been dry for {82|dr} years. The last time folks were asked, in 2028, the drys carried it, {3,455|n0|t=in 2028} to {2,871|y0|^}.

The closest package store is {23|mi} miles, in Harlow. The sheriff made {112|du|t=last year} DUI arrests last year and will tell you which road.

Revival at Mt. Zion, 7 nightly. VBS, ages 4-12. Tomato stakes 75 cents.

@doc b-tv | local TV site | 2034-09-11
Larkin County goes wet after eight decades

DUNMORE, Ky. (WLKN) – By {169|m|t=Tuesday} votes out of more than {6,000|>vc}, Larkin County said yes to alcohol Tuesday.

The unofficial tally: {3,190|y|t=Tuesday} yes, {3,021|n|^} no. All {18|pc} precincts are in. The clerk says turnout was {42 percent|to|by=The clerk}, and that {1,033|ea} people voted early or absentee.

Bell Ridge Distilling has said it will build here if the county went wet, an {$84 million|iv|by=Bell Ridge Distilling has said} plant with {250|!jb} jobs.

"We're a bourbon state with a bourbon creek and no bourbon," said Tiffani Amburgey of Larkin Forward. The group raised {$118,400|ff}, most of it from the distillery.

Brother Wendell Noe of Churches United, which speaks for {38|cg} congregations, said he would ask for a recanvass.

The change takes effect in {60|wd} days.

WEATHER: Low 58 | Cats open at No. 14 | Like us: 22K followers

@doc c-daily | metro daily | 2034-09-14
Town outvotes country as another dry county falls

By Roscoe Villaseñor-Tate

The map of Larkin County after Tuesday's vote looks like a doughnut with the jelly in the middle.

Inside Dunmore, alcohol won {1,904|yd|t=Tuesday's vote} to {1,012|nd|^}. Outside the city limits it lost {2,009|no|t=Tuesday's vote} to {1,268|!yo|^}. At Cold Creek, where the Baptist church lends the precinct its fellowship hall, the count was {214|nc} against, {61|yc} for.

Six years ago the drys won the county by {584|m0|t=Six years ago}. What's different is money, says historian Philippa Goins-Abara of Cumberland Gap State. The wet side's committee reported {$118,400|ff}, with {$75,000|fb} from one company. The churches took up {$31,500|fch} in collection plates.

The bigger number may be what the distillery has put on the table: {210|jb} jobs and {$84 million|iv}. "My daddy voted dry all his life and so did I," said Darrell Ison, 66, a retired miner who voted yes. "But my grandson's in Ohio."

Fiscal court estimates license fees at {$240,000|fe|by=Fiscal court} a year.

@doc d-radio | radio script | 2034-09-20
MOUNTAIN MORNING, 6:40 NEWS

The recanvass in Larkin County is done and alcohol is still legal. One yes vote, just the one, came off when a poll tape at Piney was read again. It now stands {3,189|yr|t=now} to an unchanged {3,021|n|t=now}. So the margin's {166|!mr}.

Clerk Buddy Estep: "If Brother Noe wants me to do it again I'll do it again, but I'd want lunch."

Brother Noe says no. He'll turn his mind to the licenses. How many package stores, that's for the magistrates. There are {seven|mt} of those.

Coal futures, hogs, and your swap shop coming up. We've got a chest freezer, 14 cubic feet.

@doc e-weekly | county weekly | 2034-10-18
Magistrates split on liquor licenses, 4-3

BY EARLENE COMBS-WHITAKER

It took two hours and ten minutes, and it was {four|ma} for and {three|mb} against. Larkin County will license up to {five|rk} package stores. A restaurant that wants to pour on Sunday must seat {50|se}.

Judge-Executive Hobart Lykins said the fees ought to bring {$240,000|fe|by=Lykins said} a year and that he'd spend the first of it on a deputy. Magistrate Opal Sizemore, from up Cold Creek, said her people voted {3.5 to 1|-} against and she'd be tarred if she went home having voted any other way.

Larkin Forward has filed its last report. As it turns out, the distillery paid {63.3 percent|fbp} of the bills. Churches United's shows {$35,100|!fch} raised and every nickel spent.

Final official, for your scrapbook: yes {3,189|yr|t=Final official}, no {3,021|n|^}, blank {47|bl}. That is {51.4 percent|yp}. Of {14,900|rg} on the rolls, {6,258|vc} came.

For rent: hall, seats 50, kitchen. Ask for Opal.

@doc f-column | column in a statewide magazine | 2034-11-01
Postcard from the 168th vote

You can stand on the square in Dunmore and see the bank, the courthouse, three churches and, as of next week, a man on a ladder hanging a neon sign. It's {82|dr} years since anybody could.

{One hundred sixty-eight|mr|v=168} people made the sign possible. That is one Sunday school with the little ones. In 2028 the number was {584|m0|t=In 2028} and it ran the other way.

I asked Tiffani Amburgey what did it. She said {23|mi} miles. "That's how far they had to drive to sin and {23|mi} to get home." I asked Brother Noe. He said {seventy-five thousand|fb} dollars. I asked Buddy Estep, who counted them. He said it was {one in six|~eap|v=16.5} who voted before the preaching started.

They may all be right. I went to Cold Creek, too, where {61|yc} of them are keeping awful quiet.
