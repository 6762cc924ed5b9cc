@story l1-khatsane-evictions
@topic Khatsane, South Africa: a by-election, a metro budget and the electricity arrears, 2006
@subject S = Sipho Mokhethi | Mokhethi | the ANC candidate | the winner
@subject N = Nomvula Gqozo | Gqozo | the independent
@subject E = Elmarie Blignaut | Blignaut | the DA candidate
@subject M = Khatsane Metro | the metro | the municipality | the council
@subject W = Ward 34 | the ward
@subject F = Khatsane Crisis Forum | the forum | residents
@fact sv = 3318 | vote_count | S | votes in the by-election | 2006-09-13
@fact nv = 2904 | vote_count | N | votes in the by-election | 2006-09-13
@fact ev = 871 | vote_count | E | votes in the by-election | 2006-09-13
@fact tv = 7093 | votes_cast | W | valid votes in the by-election | 2006-09-13
@fact ss = 46.8 | vote_share | S | share of votes in the by-election | 2006-09-13
@fact ns = 40.9 | vote_share | N | share of votes in the by-election | 2006-09-13
@fact s06 = 71.2 | vote_share | S | share of the party's votes in the ward | March 2006
@fact turn = 38.5 | turnout | W | percent of registered voters who voted | 2006-09-13
@fact turn06 = 49.1 | turnout | W | percent of registered voters who voted | March 2006
@fact arr = 1230000000 | other | M | rand owed by residents | 2006-08-31
@fact arrw = 64000000 | other | W | rand owed by residents | 2006-08-31
@fact cut = 2480 | homes | M | homes cut off from electricity | August 2006
@fact rec = 910 | homes | M | homes reconnected | 2006-09-12 | cumulative
@fact bud = 7800000000 | budget | M | rand of operating budget | 2006/07 | plan
@fact tar = 5.1 | rate | M | rise of the electricity tariff | July 2006
@fact free = 50 | other | M | free kilowatt-hours a month for a poor household | 2006 | constant
@fact free2 = 80 | other | S | free kilowatt-hours a month for a poor household | 2007 | plan | pledged
@fact arrd = 46 | arrests | F | marchers arrested | 2006-08-29
@fact mar = 1500 | crowd | F | marchers | 2006-08-29
@fact vac = 2006-06-18 | date | W | day on which the councillor died | - | constant
@fact bl = 12600 | waiting | W | families on the housing list | 2006 | constant
@fact rdp = 350 | homes | M | houses to be built in the ward | by 2009 | plan | pledged
@rel sum tv = sv + nv + ev
@rel share ss = sv / tv
@rel share ns = nv / tv
@race vote = sv nv ev
@trap ss s06 :: the by-election and the general election six months before
@trap arr arrw :: the metro's arrears and the ward's
@trap cut rec :: homes cut off and homes put back
@trap free free2 :: the free allowance and the one promised
@trap turn turn06 :: two polls

@doc a-star | daily newspaper | 2006-08-30
{46|arrd} held as power-cut march turns ugly

KHATSANE — Police fired tear gas and arrested {46|arrd|t=yesterday} people yesterday after a march on the metro's pay point in Khotso Street.

About {1,500|~mar|^|by=police} marchers took part, according to police. They were protesting against the disconnection this month of {2,480|cut|t=this month} homes, a campaign the municipality says it must press on with: residents owe it R{1.23bn|arr|by=the municipality|v=1230000000} out of a budget of R{7.8bn|bud|v=7800000000}.

In Ward 34 alone arrears stand at R{64m|arrw|v=64000000}. The seat there has been vacant since Councillor Tefo Ramatlo died on {June 18|vac}; the by-election is on September 13.

Since July, electricity has cost {5.1%|tar} more. The indigent get {50|free} free kilowatt-hours a month.

Metro spokesperson Dawie Louw said the pay point would reopen at {8|-}am.

SMS your view to {34782|-}. R{2|-} each.

@doc b-community | community paper | 2006-09-08
Who wants Ward 34? We asked them

NOMVULA GQOZO (independent) has a prepaid meter that she opens with a nail. She says so herself. "I was one of the {1,500|mar}," she says, "and I'd be one of the {46|arrd} if I ran slower."

SIPHO MOKHETHI (ANC) would lift the free allowance from {50|free} to {100|!free2|by=SIPHO MOKHETHI} units next year, and says that {350|rdp|^} houses are coming to the ward by 2009. Families on the list: {12,600|bl}.

ELMARIE BLIGNAUT (DA) came in a bakkie with a loudhailer, stayed {forty|-} minutes and left {two|-} boxes of pamphlets.

The party took {71.2%|s06|s=The party|t=in March} here in March. That was before the lights. Cut off since: {3,200|!cut} households, of whom we found {17|-} reconnecting themselves.

@doc c-wire | news agency | 2006-09-14
ANC keeps Khatsane ward with reduced share

JOHANNESBURG — The ANC held Ward 34 of the Khatsane Metro in a by-election on Wednesday, but its share of the vote sank to {46.8 percent|ss|t=on Wednesday} from {71.2 percent|s06|t=in March} in March, the Independent Electoral Commission said.

Sipho Mokhethi polled {3,318|sv|^|by=the Independent Electoral Commission}. Independent Nomvula Gqozo was second on {2,904|nv|^}, or {40.9 percent|ns|^}, and the DA's Elmarie Blignaut third with {871|ev|^}, a total of {7,093|tv|^} valid votes.

Turnout was {38.5 percent|turn|^}; in March {49.1 percent|turn06|t=in March} had voted.

Gqozo campaigned on cuts to {2,480|cut} homes. The metro said {910|rec|t=by Tuesday|by=The metro} had been put back on by Tuesday.

@doc d-weekly | national weekly | 2006-09-22
A nail in the meter

Mokhethi won, and for an hour afterwards nobody in the hall could bring themselves to sing. His {414|-}-vote majority was the smallest the party had known in this township. A retired miner, adding on the back of a pamphlet, made the thing {7,600|!tv} votes in all and reckoned that the real winner was the {six in ten|-} who hadn't come.

The new councillor has a promise to keep: {80|free2|by=The new councillor} units without charge to each poor home, from {50|free|t=now} now. The municipality, which is owed R{1.23bn|arr|v=1230000000}, didn't make it.

Gqozo will fight on. She'd {37%|!ns} with no posters. In 2011 she'll be {51|-}.

Of those whose current was stopped in August, {910|rec|t=by the eve of the vote} had it again by the eve of the vote. The others, says the forum, "have nails".
