@story hampden-vale-sugar
@topic Closure of the Montrose Vale sugar estate, Jamaica, 1998
@subject M = Montrose Vale estate | Montrose Vale | the estate | the factory
@subject C = Caribbean Cane Holdings | Cane Holdings | the owners | the company
@subject J = Jamaica's sugar industry | the industry | Jamaica
@subject A = Percival Dacosta | Dacosta | the Agriculture Minister | the minister
@subject W = United Field and Factory Workers | UFFW | the union
@fact loss = 1240000000 | other | M | Jamaican dollars of accumulated losses | September 1998 | cumulative
@fact l98 = 310000000 | other | M | Jamaican dollars lost in the crop year | crop year 1998 | cumulative
@fact l97 = 265000000 | other | M | Jamaican dollars lost in the crop year | crop year 1997 | cumulative
@fact out = 14200 | other | M | tonnes of sugar made | crop year 1998 | cumulative
@fact out97 = 18700 | other | M | tonnes of sugar made | crop year 1997 | cumulative
@fact nat = 183000 | other | J | tonnes of sugar made | crop year 1998 | cumulative
@fact ratio = 14.1 | other | M | tonnes of cane for a tonne of sugar | crop year 1998 | snapshot
@fact natr = 11.8 | other | J | tonnes of cane for a tonne of sugar | crop year 1998 | snapshot
@fact perm = 720 | jobs | M | permanent workers who lose their posts | 2 October 1998 | plan
@fact seas = 1350 | jobs | M | seasonal cutters who lose their work | 2 October 1998 | plan
@fact tot = 2070 | jobs | M | workers who lose their work | 2 October 1998 | plan
@fact farm = 480 | other | M | cane farmers who delivered to the mill | 1998 | snapshot
@fact red = 198000000 | other | C | Jamaican dollars of redundancy pay | October 1998 | plan | pledged
@fact ask = 260000000 | other | W | Jamaican dollars of redundancy pay demanded | October 1998 | plan | hypothetical
@fact land = 5900 | area | M | acres owned | 1998 | constant
@fact lease = 2200 | area | A | acres to be leased to former workers | 1999 | plan | pledged
@fact cost = 39.5 | price | M | US cents a pound to make sugar | crop year 1998 | snapshot
@fact eu = 26 | price | J | US cents a pound paid by Europe | 1998 | snapshot
@fact yr = 218 | duration | M | years of grinding | 1998 | snapshot
@rel sum tot = perm + seas
@trap l98 loss :: one year and all years
@trap out nat :: one mill and all
@trap red ask :: paid and demanded
@trap land lease :: owned and to be leased
@trap ratio natr :: mill and island

@doc a-gleam | Kingston daily | 1998-10-03
Montrose Vale shuts gates after {218|yr} years

CANE WILL NOT be ground again at Montrose Vale. The owners, Caribbean Cane Holdings, told workers yesterday that the Trelawny factory had lost {$310 million|l98|t=in the crop just ended} in the crop just ended, after {$265 million|l97|t=the year before} the year before, and that the red ink of all its years now stands at {$1.24 billion|loss|t=now|by=The owners}.

"No bank in the world would feed that animal," said managing director Clive Entwhistle.

{Seven hundred and twenty|perm|t=yesterday} permanent staff received letters. The {1,350|seas} cutters and loaders taken on each season will simply not be called, which makes {2,070|tot} in all.

The factory turned out {14,200|out|t=this year} tonnes this year, down from {18,700|out97|t=in 1997} in 1997, and used {14.1|ratio} tonnes of cane for each tonne of sugar when the island manages with {11.8|natr}.

Redundancy payments of {$198 million|red|t=by the end of the month|by=the company} will be made by the end of the month, the company promised. The United Field and Factory Workers put the proper sum at {$260 million|ask|by=The United Field and Factory Workers}.

Agriculture Minister Percival Dacosta said that {2,200|lease|by=Percival Dacosta} acres would be leased to those laid off.

@doc b-wire | regional wire | 1998-10-02
Jamaica: {Two thousand|~tot} out of work as old sugar mill closes

FALMOUTH, Jamaica, Oct 2 (CANEWIRE) -- A Jamaican sugar mill opened under George III ground to a halt for good Friday, undone by costs of {39.5|cost} U.S. cents a pound in a year when Europe, its only buyer, pays {26|eu}.

Montrose Vale owes its creditors accumulated losses of {$1.24 million|!loss} Jamaican, according to Cane Holdings, which bought it from the state for a token dollar.

The closing takes away the livelihood of {720|perm} factory hands and {1,530|!seas} field workers, and leaves {480|farm} independent growers without a mill. Its {14,200|out} tonnes were a small part of the {183,000|nat|t=this season} that Jamaica made this season.

Workers' leaders said they would go to court over a payoff of {198 million|red|by=Workers' leaders} Jamaican dollars.

Shares of Cane Holdings rose {4 percent|-} in Kingston.

@doc c-column | column | 1998-10-11
Miss Ivy's Sunday

I went to Montrose Vale the Sunday after, because my grandmother's brother fed that boiler for {41|-} years. The dogs were there, and a security guard from Montego Bay who did not know what bagasse was.

They will tell you it was the cane. Perhaps. It took better than {14|>ratio} tonnes at this place to fill one bag line, and under {12|<natr} anywhere else. But who chose not to replant? They made {eighteen thousand seven hundred|out97|t=the crop before this} the crop before this, and everybody got a letter of thanks.

Now {2,250|!tot} households have a different letter. The big people are to share {$189 million|!red|by=Mr Entwhistle says} of severance, Mr Entwhistle says; a cutter who came for twenty seasons gets none of it.

And the land? {5,900|land} acres of it, river bottom, best in the parish. The minister has found {2,200|lease|by=The minister} for the people to plant. I should like to know who will have the other {3,700|-}. I have seen the sketches of a golf course.

@doc d-radio | radio transcript | 1998-10-05
MORNING WATCH, transcript

HOST: Brother Fagan, you speak for the union. The company says its offer is generous.

FAGAN: Generous! The law gives our people {260 million|ask|by=our people} dollars if you count their real years. They counted only from the sale.

HOST: And how many of your members are we speaking of?

FAGAN: {Seven hundred and twenty|perm} with permanent papers. Then {thirteen hundred and fifty|seas} seasonals. And don't forget {four hundred and eighty|farm} small farmers whose cane is standing in the field right now.

HOST: The owners say that the estate lost {three hundred million|~l98|by=The owners} this year alone.

FAGAN: {Three hundred and ten|l98|t=this year|by=they say|x=1000000}, they say. I say, open the books. A place that old -- {two hundred and eighteen|yr} years! -- does not die in one night.

HOST: We asked the minister to join us. He is in Brussels, talking about the {twenty-six|eu} cents.
