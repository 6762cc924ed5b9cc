@story x-quillfort-budget
@topic Town budget of Quillfort, Maine: manager's draft, hearing and town meeting
@subject Q = Quillfort | the town | town
@subject M = Leland Pruitt | Pruitt | the town manager | the manager
@subject C = Budget Committee | the committee
@subject W = town meeting | voters
@subject S = school | schools | the school department
@subject R = roads | highway department | public works
@subject P = police | public safety | police and fire
@subject L = library | the library
@subject O = other services | the rest | administration and the rest
@fact t11 = 14860000 | budget | Q | yearly budget adopted | 2010-11 | constant
@fact s11 = 8950000 | budget | S | part of the budget adopted | 2010-11 | constant
@fact tm = 15420000 | budget | Q | yearly budget | manager's draft for 2011-12 | plan
@fact sm = 9180000 | budget | S | part of the budget | manager's draft for 2011-12 | plan
@fact rm = 2460000 | budget | R | part of the budget | manager's draft for 2011-12 | plan
@fact pm = 2310000 | budget | P | part of the budget | manager's draft for 2011-12 | plan
@fact lm = 390000 | budget | L | part of the budget | manager's draft for 2011-12 | plan
@fact om = 1080000 | budget | O | part of the budget | manager's draft for 2011-12 | plan
@fact tc = 15130000 | budget | Q | yearly budget | committee's version for 2011-12 | plan
@fact sc = 9020000 | budget | S | part of the budget | committee's version for 2011-12 | plan
@fact rc = 2360000 | budget | R | part of the budget | committee's version for 2011-12 | plan
@fact pc = 2310000 | budget | P | part of the budget | committee's version for 2011-12 | plan
@fact lc = 360000 | budget | L | part of the budget | committee's version for 2011-12 | plan
@fact oc = 1080000 | budget | O | part of the budget | committee's version for 2011-12 | plan
@fact cutc = 290000 | budget | C | cut from the manager's draft | committee's version for 2011-12 | plan
@fact rcut = 100000 | budget | R | cut from the manager's draft | committee's version for 2011-12 | plan
@fact dm = 560000 | budget | M | asked for beyond last year's budget | manager's draft for 2011-12 | plan
@fact gc = 1.8 | rate | C | growth of the yearly budget over last year's | committee's version for 2011-12 | plan
@fact scut = 160000 | budget | S | cut from the manager's draft | committee's version for 2011-12 | plan
@fact dw = 230000 | budget | M | asked for beyond what was adopted | manager's draft for 2011-12 | plan
@fact tw = 15190000 | budget | Q | yearly budget adopted | 2011-06-14 | constant
@fact sw = 9080000 | budget | S | part of the budget adopted | 2011-06-14 | constant
@fact lw = 360000 | budget | L | part of the budget adopted | 2011-06-14 | constant
@fact addw = 60000 | budget | W | added to the committee's version | 2011-06-14 | constant
@fact gr = 2.2 | rate | Q | growth of the yearly budget over last year's | 2011-06-14 | constant
@fact gm = 3.8 | rate | M | growth of the yearly budget over last year's | manager's draft for 2011-12 | plan
@fact mil0 = 13.9 | price | Q | dollars of property tax per $1,000 | 2010-11 | constant
@fact mil1 = 14.3 | price | Q | dollars of property tax per $1,000 | 2011-12 | plan | projected
@fact hse = 80 | price | Q | dollars a year more for a house assessed at $200,000 | 2011-12 | plan | projected
@fact v = 312 | votes_cast | W | votes on the school item | 2011-06-14 | constant
@fact vy = 178 | vote_count | W | votes for restoring the school money | 2011-06-14 | constant
@fact vn = 134 | vote_count | W | votes against restoring the school money | 2011-06-14 | constant
@fact tea = 3 | jobs | S | teaching posts at stake | committee's version for 2011-12 | plan | hypothetical
@fact pos = 7 | jobs | Q | posts unfilled | 2011-06 | snapshot
@fact aid = 410000 | revenue | S | state aid lost in dollars | 2011-12 | plan | projected
@fact aid0 = 220000 | revenue | S | state aid lost in dollars | 2010-11 | constant
@rel sum tm = sm + rm + pm + lm + om
@rel sum tc = sc + rc + pc + lc + oc
@rel diff cutc = tm - tc
@rel diff rcut = rm - rc
@rel diff dm = tm - t11
@rel change gc = t11 -> tc
@rel diff scut = sm - sc
@rel diff dw = tm - tw
@rel diff addw = tw - tc
@rel sum v = vy + vn
@rel change gr = t11 -> tw
@rel change gm = t11 -> tm
@trap tm tc :: manager's draft against committee's version
@trap tc tw :: committee's version against what was adopted
@trap sm sw :: school money in draft and as adopted
@trap s11 sm :: this year and last
@trap mil0 mil1 :: this year's and next year's tax rate
@trap aid aid0 :: two years of lost state aid
@trap vy v :: yes votes against all

@doc a-tv | local TV site | 2011-04-06
Quillfort manager wants {$560K|dm} more

By NewsCenter 8 staff, posted 6:44 p.m.

QUILLFORT (WQFT) -- A new budget proposal in Quillfort would cross the {$15 million|-} mark for the first time.

Town Manager Leland Pruitt rolled out a {$15.42 million|tm|t=Tuesday night|by=Town Manager Leland Pruitt} plan Tuesday night. It's {3.8|gm|^} percent bigger than this year's, which came to {$14.86 million|t11}.

Schools would get {$9.81 million|!sm|t=Tuesday night}, he said. Public works is down for {$2.46 million|rm|^} and police and fire for {$2.31 million|pm|^}. The library would get {$390,000|lm|^} and everything else {$1.08 million|om|^}.

Pruitt says the state is to blame. Quillfort stands to lose {$410,000|aid|by=Pruitt} in school aid. Last year it lost {$220,000|aid0|t=Last year}.

The mil rate is {13.9|mil0} now. Residents get their say at a hearing April 26, 7 p.m., in the Grange, 14 Bay Road.

Tell us: Is your town spending too much? Text YES or NO to 58800.

@doc b-weekly | weekly newspaper | 2011-04-28
Committee sharpens pencil, then borrows it

Minutes and mutterings, by Cordelia Waite

The Budget Committee spent three hours Tuesday taking {$290,000|cutc|t=Tuesday} out of Mr. Pruitt's draft and one hour apologizing for it.

Its own version comes to {$15,130,000|tc|t=Tuesday}: schools {$9,020,000|sc|^}, highways {$2,360,000|rc|^}, public safety {$2,310,000|pc|^} (untouched), library {$360,000|lc|^} and {$1,080,000|oc|^} for everything else.

"I've never met a pothole that had a sense of humor," chairman Alden Fogg said of the {$100,000|rcut|t=Tuesday} taken from the roads. He himself would have taken twice that.

Schools lose {$160,000|scut} against the draft, for which Superintendent Ruth Oyelaran said {three|tea|by=Superintendent Ruth Oyelaran} teachers would have to go. Someone asked who. She declined.

The hearing drew {64|-}, of whom {seventeen|-} spoke, {four|-} about the geese.

Under the draft that Mr. Pruitt had carried in, of {$15,420,000|tm}, the tax rate would have gone up by {60 cents|-} per thousand. The committee thinks {40|-} would do.

@doc c-blog | taxpayers' blog | 2011-05-19
Do The Math, Quillfort

posted by Scallop Joe · 31 comments

The so-called bare bones budget is not. Let me walk you through it.

2010-11: {$14.86 million|t11|t=2010-11}. Of that {$8.95 million|s11|^} went to the schools.

2011-12, committee version: {$15.13 million|tc|t=2011-12}. That is almost {2|~gc} percent more. They say "only" {2|gc|round} percent. Did your pay go up {2|-} percent? Mine didn't. I fish.

And here is a sum that doesn't come out. Schools {9.02|sc|x=1000000|t=2011-12}. Roads {2.36|rc|x=1000000|^}. Cops and fire trucks {2.31|pc|x=1000000|^}. Books {0.36|lc|x=1000000|^}. The "other" pot, {1.8|!oc|x=1000000|^}, million, which nobody will explain. Where are the {7|pos} jobs that they've kept empty and still budget for?

Mr Pruitt's line is that {$80|hse} a year on a {$200,000|-} house is a "cup of coffee a week". I drink it black and I make it at home.

TOWN MEETING IS JUNE 14. BRING A FRIEND. BRING {TEN|-}.

@doc d-daily | regional daily | 2011-06-15
Quillfort voters put back school money

By Ignatius Poole, Staff Writer

QUILLFORT — Overruling their own budget panel, voters in a hot gymnasium here Tuesday added {$60,000|addw|t=Tuesday} to the schools, enough to keep {two|-} of {three|tea} threatened teaching jobs.

The vote was {178|vy|t=Tuesday} to {134|vn|^}. The budget that then passed on a show of hands stands at {$15.19 million|tw|^}, of which {$9.08 million|sw|^} goes to the schools. It is {2.2|gr|^} percent larger than the present one. The library, which the committee had trimmed, was left at {$360,000|lw|^}.

Town Manager Leland Pruitt, whose own draft was {$230,000|dw} higher, said the tax rate was likely to be about {$14.30|~mil1|by=Town Manager Leland Pruitt} per {$1,000|-} of valuation, up from {$13.90|mil0}. On a house assessed at {$200,000|-} that means {$80|hse} more.

Opponents said that the town had {seven|pos|t=on the books} vacant positions on the books. "You don't fund a chair," said Joseph Thibodeau, a fisherman.

The state's contribution is to drop by {$140,000|!aid} next year. It sank by {$220,000|aid0|t=this year} this year.

Moderator Hazel Tremblay-Nash broke two gavels. PHOTO GALLERY: 16 IMAGES. Staff writer Ignatius Poole: 207-555-0136

@doc e-report | town clerk's record | 2011-06-17
TOWN OF QUILLFORT: RECORD OF VOTES, ANNUAL TOWN MEETING OF JUNE 14, 2011

Art. 1. Hazel Tremblay-Nash was elected moderator by {43|-} written ballots.

Art. 14. To see what sum the Town will raise for schools. Moved by R. Oyelaran to amend the Committee's figure of {$9,020,000|sc} by adding {$60,000|addw|t=JUNE 14, 2011}. Written ballot: Yes {178|vy|^}, No {143|!vn|^}; total {312|v|^}. Amendment carried. Voted: {$9,080,000|sw|^}.

Art. 15. Highway. Voted as recommended by the Committee: {$2,360,000|rc}.

Art. 16. Police and fire. Voted: {$2,310,000|pc}.

Art. 17. Library. Voted: {$360,000|lw|t=JUNE 14, 2011}.

Art. 18. All other accounts. Voted: {$1,080,000|oc}.

The moderator declared the total so raised to be {$15,190,000|tw|t=JUNE 14, 2011}.

Art. 31. To see if the Town will prohibit the feeding of geese. Passed over.

Attest: W. Bamford, Town Clerk. 2 pp.
