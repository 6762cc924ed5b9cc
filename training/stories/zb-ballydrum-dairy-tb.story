@story zb-ballydrum-dairy-tb
@topic Bovine TB and milk prices in Ballydrum, Ireland
@subject C = Ballydrum Co-op | the co-op
@subject D = Department of Agriculture | the department
@subject H = Hegarty herd | the Hegartys | Declan Hegarty
@subject A = Irish Creamery Suppliers | ICSA | the farmers' body
@fact re25 = 3120 | cases | D | animals that reacted to the TB test in the county | 2035 | cumulative
@fact re26 = 4480 | cases | D | animals that reacted to the TB test in the county | 2036 | cumulative
@fact up = 43.6 | rate | D | rise in reactors in the county over a year, in percent | 2036 | constant
@fact herds = 612 | cases | D | herds restricted in the county | 2037-01-31 | snapshot
@fact inc = 6.3 | other | D | share of herds restricted nationally, in percent | 2037-01-31 | snapshot
@fact hh = 148 | other | H | cows in the herd | 2037-01 | snapshot
@fact hr = 57 | cases | H | cows that reacted to the test | 2037-01-20 | constant
@fact comp = 2150 | damages | D | euros of compensation an animal on average | 2036 | constant
@fact ceil = 5000 | damages | D | highest compensation for an animal, in euros | - | constant | threshold
@fact bud = 74000000 | budget | D | euros for the TB programme | 2037 | plan | pledged
@fact budp = 61500000 | spending | D | euros spent on the TB programme | 2036 | cumulative
@fact milk = 41.5 | price | C | cents a litre paid for milk | 2037-01 | snapshot
@fact milkd = 44.2 | price | C | cents a litre paid for milk | 2036-12 | snapshot
@fact sup = 1340 | other | C | milk suppliers | 2037-01 | snapshot
@fact dist = 60 | duration | D | days between two clear tests | - | constant
@fact badg = 29 | other | D | share of badgers infected in the area, in percent | 2036 | constant
@rel change up = re25 -> re26
@fact buddiff = 12500000 | budget | D | euros between this year's budget and last year's spending | 2037 | plan | pledged
@rel diff buddiff = bud - budp
@trap milkd milk :: December price against January price
@trap budp bud :: spent last year against budget this year
@trap comp ceil :: average against ceiling

@doc a-farmpaper | farming weekly | 2037-02-06
TB reactors up by almost half in a year

Aoife Ní Dhálaigh

The number of TB reactors taken out of herds in the county reached {4,480|re26|t=in 2036|by=department figures} in 2036, according to department figures seen by this paper, against {3,120|re25|t=the year before} the year before. That is a jump of {43.6%|up}.

At the end of January {612|herds|t=At the end of January} herds were locked up. Nationally {6.3%|inc|^} of herds are restricted.

Declan Hegarty, who milks outside Ballydrum, lost {57|hr|t=on 20 January} of his {148|hh} cows to the test on 20 January. "The lorry came {twice|-}," he says. He must now wait for {two|-} clear tests {60|dist} days apart.

Average compensation ran to {€2,150|comp|t=last year} a head last year, though a pedigree animal can fetch up to {€5,000|ceil} under the scheme.

The department has budgeted {€74m|bud|t=for this year|by=The department} for this year, having spent {€61.5m|budp|t=in 2036} in 2036. The ICSA says badgers are the story: {29%|badg|t=last year|by=The ICSA} of those examined in the area last year carried the disease.

MART REPORT p. 34 | Weanlings to €4.10/kg | Hoggets steady

@doc b-radio | local radio script | 2037-02-06
Midlands Morning, 7.30 headlines

More than {six hundred|>herds} farms in the county cannot sell a beast this morning because of TB. Department figures show that just under {four and a half thousand|<re26|v=4500} cattle failed the test last year, up by {44 per cent|~up}.

One of those farms is the Hegartys', where {57|hr|t=last month} out of {148|hh} animals went last month. Declan will be with us after eight.

And it never rains: Ballydrum Co-op has cut its milk price to {41 and a half|milk|v=41.5} cent for January, from {44.2|milkd|t=in December} in December. The co-op buys from {1,340|sup} suppliers.

It's {three|-} degrees out there, rain from the west by noon.

@doc c-qa | explanatory piece of a national site | 2037-02-08
Explainer: Why is TB in cattle on the rise, and who pays?

How bad is it?
In this one county {4,480|re26|t=over the twelve months of 2036} animals reacted over the twelve months of 2036, as against {3,120|re25|t=in 2035} in 2035. Across the country {6.3 per cent|inc|t=at the end of last month} of herds were restricted at the end of last month; here it was {612|herds|^} herds.

What does a farmer get?
On average {€2,150|comp} for a cow, with a limit of {€5,000|ceil}. The farmer also gets nothing for milk not sold.

What does it cost the State?
The programme is put at {€74 million|bud|t=in 2037} in 2037, {€12.5 million|buddiff} above last year's outturn.

Is it badgers?
In part. Of badgers trapped around Ballydrum, about {three in ten|~badg|v=30} were infected.

When is a herd free?
After two clear tests at an interval of {60|dist} days.
