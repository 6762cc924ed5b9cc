@story zc-marlowsprings-pfas
@topic An Ohio Air National Guard base and forever chemicals: wells, blood, filters, a settlement
@subject B = Marlow Air National Guard Base | the base | the Guard
@subject T = town of Marlow Springs | Marlow Springs | the town
@subject E = Ohio EPA | the state EPA | the agency
@subject S = Wright-Kettering study | the blood study | the study
@subject W = Well owners of Route 73 | the well owners | the plaintiffs
@fact well = 212 | other | T | private wells tested | 2033 | cumulative
@fact over = 87 | other | T | private wells above the limit | 2033 | snapshot
@fact lim = 4 | other | E | parts per trillion allowed | - | constant | threshold
@fact max = 1870 | other | T | parts per trillion in the worst well | 2033 | snapshot
@fact town = 11 | other | T | parts per trillion in the town's water | 2033 | snapshot
@fact foam = 44000 | other | B | gallons of foam used | 1974 to 2018 | cumulative
@fact bl = 640 | sample_size | S | people tested | 2034 | constant
@fact blm = 19.4 | other | S | nanograms a millilitre in blood, median | 2034 | snapshot
@fact usm = 4.3 | other | S | nanograms a millilitre in blood, median of the country | 2034 | constant
@fact fil = 74 | other | B | homes with filters | March 2034 | cumulative
@fact set = 36500000 | damages | B | dollars of settlement | 2034-09 | constant
@fact ask = 120000000 | damages | W | dollars demanded | 2032 | plan
@fact pl = 318 | other | W | plaintiffs | 2034 | constant
@fact law = 28 | rate | W | percent of the settlement for lawyers | 2034-09 | constant
@fact plant = 21000000 | budget | T | dollars for a treatment plant | 2034 | plan
@fact pop = 6240 | other | T | residents | 2033 | snapshot
@trap well over :: tested and above the limit
@trap max town :: private well and town water
@trap blm usm :: here and in the country
@trap set ask :: paid and demanded
@trap over fil :: wells above the limit and homes with filters
@trap bl pl :: tested and plaintiffs

@doc dayton-tv | local TV news site | 2034-03-20
'We drank it for {31|-} years': blood of Marlow Springs residents tested

MARLOW SPRINGS, Ohio — A study released today found that people near Marlow Air National Guard Base have more than four times as much PFAS in their blood as the average American.

The Wright-Kettering study tested {640|bl} residents. The median was {19.4|blm} nanograms per milliliter; nationally it's {4.3|usm}.

Last year the state EPA sampled {212|well|t=Last year} private wells and found {87|over|^} above the federal limit of {4|lim} parts per trillion. One on Route 73 had {1,870|max|^}.

The Guard says it has put filters in {74|fil|t=so far} homes so far.

"I made baby formula with it," said Tasha Brubaker-Singh, {38|-}.

WATCH: {2:40|-}. Weather: {51|-}, showers. Reds {4|-}, Cubs {3|-}.

@doc dispatch-investig | metropolitan newspaper | 2034-05-12
Every Thursday they foamed the field

On Thursdays, when the wind was right, they lit a fuselage and put it out. Retired Tech. Sgt. Leon Whitcomb did it for {22|-} years. "It looked like a wedding cake. We'd let the kids of the unit play in it."

From 1974 to 2018 the base went through about {44,000|~foam} gallons of fire-fighting foam, according to invoices obtained by this newspaper. What didn't burn ran to a ditch, the ditch to a creek, the creek into the gravel from which {6,240|pop} people drink.

The town's own water has {11|town|t=last year} parts per trillion, as of last year, against a limit of {four|lim}. That will take a {$21 million|plant} plant. But it's out on Route 73, where folks have wells, that the numbers stop looking like numbers. Of {212|well} tested, {87|over} fail. At the Brubaker-Singh place the lab reran the sample since it thought the machine was broken. It was {1,870|max}.

The Guard installed its first filter in 2033. By March it had done {74|fil|t=By March}.

{318|pl} people have sued. They want {$120 million|ask}. Whitcomb isn't one of them. He's got {112|-} nanograms in him. "I'd be suing myself."

@doc legal-brief | legal newsletter | 2034-09-28
MASS TORT MONITOR

**In re Marlow Springs (S.D. Ohio, No. 2:32-cv-0418).** Settlement of {$36.5M|set} announced between the United States and {318|pl} well owners, less than a third of the {$120M|ask} in the complaint. Fees: {28%|law}. Average gross per plaintiff {$115,000|-}; three tiers according to concentration, the highest (>{500|-} ppt) for {nine|-} households.

Keys: invoices showing {44,000|foam} gallons; blood data ({640|bl} people, median {19.4|blm} v. {4.3|usm} ng/mL in the country), which Judge Oyelowo-Marsh admitted in June.

Not covered: the municipality, which seeks {$21M|plant} in a separate action.

Next: Camp Harlan, {1,100|-} claimants, trial Feb. {3|-}.

@doc town-newsletter | municipal newsletter | 2034-10-01
MARLOW SPRINGS WATER NEWS — Fall

✔ **Is town water safe?** In 2033 it averaged {11|town|t=In 2033} parts per trillion of PFOS and PFOA. The limit, {4|lim}, must be met by 2036. Until then you can fetch filtered water at the fire station, {212|-} Main St. (a coincidence: {212|well} is also how many wells the state tested).

✔ **What's being built?** A {$21 million|plant} carbon plant. We've asked the Guard to pay.

✔ **I have a well.** {87|over|t=last year} were above the limit last year. Free filters: call 937-555-0166. {74|fil|t=in the spring} homes had one in the spring; the Guard promises all by Christmas.

✔ **The settlement?** It's for the {318|pl} who sued. {$36.5 million|set} less {28|law} percent for counsel.

Leaf pickup: Oct. {16|-}–{27|-}. Population: {6,240|pop} and one bald eagle.
