@story zb-polderwoude-farm-buyout
@topic Buyout of livestock farms near the Polderwoude reserve, Netherlands
@subject P = province of Oostmeer | the province
@subject S = buyout scheme | the scheme | the arrangement
@subject F = livestock farmers | farmers
@subject L = LTO Oostmeer | LTO | the farmers' union
@subject N = Polderwoude nature reserve | Polderwoude | the reserve
@fact inv = 212 | other | S | farms invited | 2033-05 | constant
@fact sign = 87 | other | S | farms that signed up | 2034-02-01 | cumulative
@fact offer = 79 | other | S | farms that got an offer | 2034-09 | cumulative
@fact acc = 46 | other | S | farms that accepted | 2034-12-01 | cumulative
@fact withd = 21 | other | S | farms that withdrew | 2034-12-01 | cumulative
@fact bud = 340000000 | budget | P | euros reserved | 2033-05 | plan | pledged
@fact comm = 158000000 | spending | P | euros committed | 2034-12-01 | cumulative
@fact avg = 3435000 | price | S | euros a farm on average | 2034-12-01 | constant
@fact val = 120 | other | S | compensation as a share of the value, in percent | - | constant
@fact cow = 6900 | other | S | cows that go | 2034-12-01 | plan
@fact pig = 41000 | other | S | pigs that go | 2034-12-01 | plan
@fact goal = 48 | other | P | nitrogen reduction aimed at by 2040, in percent | 2033 | plan | pledged
@fact got = 11 | other | P | nitrogen reduction reached with the buyouts, in percent | 2034-12-01 | plan | projected
@fact dep = 1640 | other | N | moles of nitrogen a hectare falling on the reserve | 2033 | constant
@fact crit = 1000 | other | N | moles of nitrogen a hectare that the reserve can bear | - | constant | threshold
@fact age = 59 | age | F | average age of those who sell | 2034 | constant
@fact dem = 350 | crowd | L | tractors at the provincial house | 2034-12-05 | constant
@fact homes = 5400 | homes | P | homes held up for lack of nitrogen room | 2034-12 | snapshot
@fact ban = 15 | duration | S | years in which sellers may not start again elsewhere | - | constant
@rel product comm = avg * acc
@fact after = 1460 | other | N | moles of nitrogen a hectare falling on the reserve after the buyouts | 2035 | plan | projected
@fact rest = 166 | other | S | invited farms that stay | 2034-12-01 | constant
@fact csh = 46.5 | other | P | money committed as a share of the money reserved, in percent | 2034-12-01 | snapshot
@rel diff rest = inv - acc
@rel share csh = comm / bud
@trap inv sign :: invited against signed up
@trap offer acc :: offered against accepted
@trap bud comm :: reserved against committed
@trap dep crit :: falling against bearable
@trap goal got :: aim against result
@trap cow pig :: two kinds of animal

@doc a-daily | regional daily | 2034-12-03
Fewer than {fifty|<acc} farms take the money

Door onze verslaggever Wietske Hoekstra

ZWANEVELD – Of {212|inv} livestock farms around the Polderwoude reserve that got a letter in the spring of last year, {46|acc|t=on Friday} had signed away their animals on Friday, when the term ended. The province had been hoping for "something over a {hundred|-}".

Interest had been lively at first: {87|sign|t=in February} registered in February and {79|offer} received an offer. But {21|withd} have withdrawn since, often, deputy Harm-Jan Postma thinks, because of the neighbours. Others "just haven't rung back".

Those who do stop are {59|age} years old on average. They get {120 per cent|val} of the value of stables and rights, which comes to more than {3.4 million|>avg} euros a farm, and they mayn't begin elsewhere within {fifteen|ban} years.

{6,900|cow} cows and {41,000|pig} pigs disappear with them.

According to the provincial engineers that lowers nitrogen by {11 per cent|got|by=the provincial engineers}. The aim, for 2040, is {48|goal}.

@doc b-national | national broadcaster site | 2034-12-05
Tractors at provincial house: "Leave the stayers alone"

LIVEBLOG — latest updates

14.20 Police: {350|dem|t=14.20|by=Police} tractors, A28 exits 9 and 10 closed.
14.05 LTO chair Femke Dijkgraaf from a trailer: "{Forty-six|acc} colleagues have said goodbye. They were told that those who stay get room. Where's the room?"
13.50 Explainer. On every hectare of Polderwoude falls {1,640|dep} mol of nitrogen a year. The bog can take {a thousand|crit|v=1000}.
13.31 Deputy Postma: "{158 million|comm|t=so far} is committed so far. We had {340|bud|x=1000000}. The rest isn't going back to The Hague if it's up to me."
13.15 Builders' federation: {5,400|homes|by=Builders' federation} houses in this province can't get a permit.
12.58 First tractors arrive. Coffee, pea soup.
12.40 Good afternoon. It's {4|-} degrees and foggy in Zwaneveld.

@doc c-farm | farm weekly | 2034-12-08
Buyout round Polderwoude: the balance sheet

It was to be a big sweep; it's become a broom. {87|sign} farms registered, {79|offer} had an offer on the table, {46|acc} said yes. LTO counts {31|!withd|by=LTO} withdrawals.

Money was not the obstacle. {120%|val} of value is {20|-} more than any bank would give. Average per location: {€3.4 million|~avg}. Total: {€185 million|!comm}, of a pot of {€340m|bud|v=340000000}.

Herds: {6,900|cow} dairy cows, {41,000|pig} pigs, {0|-} poultry.

What stings is the clause. For {five|!ban} years you may not milk elsewhere in the country, nor may your son. "I'm not selling his future," says Gerben Tolsma (52) of Oudewierde, one of those who called it off.

Critical deposition value for raised bog: {1,000|crit} mol. Now: {1,640|dep}. With the {eleven per cent|got} it'd be about {1,460|~after}. Nobody in the province house will say what comes next. MILK PRICE GUARANTEED DEC: €46.50/100 kg. PIG PRICE: €1.89.

@doc d-opinion | newspaper column | 2034-12-09
Bought, not solved

Imagine a bath that has to lose nearly {half|~goal|v=50} its water ({48 per cent|goal}, to be exact). You offer the taps {340 million|bud} euros to close themselves. Less than {half|<csh|v=50} of that is taken up. The water falls by {11|got}.

That's the buyout around Polderwoude, and I don't write it to mock the {46|acc}, average age {59|age}, who after a lifetime of winters have had enough. {158 million|comm} for them? Granted.

But {166|rest} of the {212|inv} are still there. The bog still gets {1,640|dep} where it can swallow {1,000|crit}. And {5,400|homes} households are waiting for a front door because of it.
