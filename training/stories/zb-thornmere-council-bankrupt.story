@story zb-thornmere-council-bankrupt
@topic Thornmere council in England issues a section 114 notice
@subject C = Thornmere Borough Council | Thornmere | the council | the authority
@subject L = Leader Padraig Osgood | Osgood | the leader | the council leader
@subject O = Opposition leader Saira Whitcombe | Whitcombe | the opposition
@subject F = Finance director Lorna Achebe | Achebe | the finance chief | the section 151 officer
@subject A = Thornmere Arena | the arena | the venue
@fact hole = 38400000 | budget | C | pounds of gap in the year's budget | 2031-11-18 | plan | projected
@fact holen = 61000000 | budget | C | pounds of gap in next year's budget | 2032-33 | plan | projected
@fact bud = 212000000 | budget | C | pounds of yearly spending | 2031-32 | plan
@fact sh = 18.1 | other | C | gap as a share of spending, in percent | 2031-11-18 | constant
@fact debt = 870000000 | other | C | pounds of debt | 2031-11 | snapshot
@fact debt19 = 190000000 | other | C | pounds of debt | 2019-03 | snapshot
@fact arena = 94000000 | spending | A | pounds that the arena cost | 2027 | constant
@fact arenab = 52000000 | budget | A | pounds of budget for the arena | 2023 | plan
@fact val = 31000000 | other | A | pounds that the arena is worth | 2031-03 | snapshot
@fact sc = 71 | other | C | share of spending that goes on social care, in percent | 2031-32 | constant
@fact kids = 614 | other | C | children in care | 2031-11 | snapshot
@fact home = 7400 | price | C | pounds a week for a child's place | 2031 | constant
@fact tax = 4.99 | rate | C | yearly council tax rise allowed, in percent | - | constant | threshold
@fact taxd = 15 | rate | C | council tax rise asked of the government, in percent | 2032-01-27 | plan | pledged
@fact taxg = 9.99 | rate | C | council tax rise granted, in percent | 2032-02-05 | constant
@fact bill = 1980 | price | C | pounds of yearly council tax in band D | 2031-32 | constant
@fact jobs = 420 | jobs | C | jobs to go | 2032-01-27 | plan | projected
@fact staff = 3900 | jobs | C | people employed | 2031-11 | snapshot
@fact lib = 8 | other | C | libraries to close | 2032-01-27 | plan | projected
@fact libt = 13 | other | C | libraries | 2031-11 | snapshot
@fact cons = 1140 | other | C | answers to the consultation | 2032-01 | cumulative
@rel share sh = hole / bud
@fact jsh = 10.8 | other | C | share of jobs to go, in percent | 2032-01-27 | plan | projected
@fact taxp = 297 | price | C | pounds by which the band D tax would rise at the rate asked | 2032-33 | plan | hypothetical
@fact tmul = 2 | other | C | times the normal limit on the tax rise | 2032-02-05 | constant
@fact dmul = 4.58 | other | C | times the debt of 2019 | 2031-11 | snapshot
@fact ash = 10.8 | other | A | arena's cost as a share of the debt, in percent | 2031-11 | constant
@rel share jsh = jobs / staff
@rel share ash = arena / debt
@trap hole holen :: this year against next
@trap debt19 debt :: twelve years apart
@trap arenab arena :: budget against cost
@trap arena val :: cost against value
@trap tax taxg :: normal limit against what was granted
@trap lib libt :: to close against all

@doc a-public | public broadcaster site | 2031-11-18
Thornmere council effectively declares itself bankrupt

By Oliver Nkemelu, Local Democracy Reporting Service

A borough council has told all departments to stop new spending after admitting it can't balance its books.

Thornmere's finance director, Lorna Achebe, issued a section 114 notice on Tuesday. It says the authority faces a gap of {£38.4m|hole|t=this year|by=It} this year, out of spending of {£212m|bud}, and of {£61m|holen|t=next} next.

The council, which employs {3,900|~staff} people, owes {£870m|debt}. In 2019 it owed {£190m|debt19|t=In 2019}.

Council leader Padraig Osgood blamed demand for social care, which takes {71p|sc|v=71} of every pound spent. There are {614|kids|by=Padraig Osgood} children in care in the borough, he said, and a residential place costs {£7,400|home|by=he} a week.

Opposition leader Saira Whitcombe pointed elsewhere: "It's the arena, stupid." The venue cost {£94m|arena} to build. It had been budgeted at {£52m|arenab}.

The notice lasts {21|-} days, in which councillors must meet.

@doc b-tabloid | national tabloid | 2031-11-19
BUST! Town hall that blew {£94m|arena} on pop arena can't pay its bills

IT'S the council that built a palace for pop stars and ran out of cash for potholes.

Bungling bosses in Thornmere have splurged so much that they've a {£38million|~hole} black hole – {18 per cent|~sh} of all they spend in a year.

Their {£94million|arena} arena, opened in 2027 by a boyband you've forgotten, is now worth {£13million|!val}, their own accounts say. And they owe the thick end of a {billion|-}.

Families in an average band D home shell out {£1,980|bill} already. Next stop? "We're looking at everything," says leader Osgood – on {£46,200|-} a year.

SIGN OUR PETITION: Bin the bunglers. 11,482 have.

@doc c-local | local newspaper | 2032-01-28
{Eight|lib} libraries, {420|jobs} jobs: what Thornmere wants to cut, ward by ward

Ffion Adeyemi-Clarke, chief reporter

In a {194|-}-page paper published at ten last night, Thornmere Borough Council sets out how it means to get through the year that begins in April.

- Libraries: {8|lib} of {13|libt} to close. Safe: Central, Mere Road, Oakhanger, Southgate, Vinney.
- Jobs: {420|jobs}, of which {150|-} are vacant. That is more than {one in ten|>jsh|v=10}.
- Council tax: up {15%|taxd}, if the government lets it. Without leave the limit is {4.99%|tax}. On a band D bill of {£1,980|bill} it'd mean {£297|taxp} more.
- Arena: for sale. Book value {£31m|val|t=at last March}, as at last March.

It had {1,140|cons} replies to a consultation. Asked what mattered most, people put libraries {second|-}.

The gap that all this must fill is {£61m|holen|t=next year} next year. For this year's, {£34.8m|!hole}, the council has asked for permission to borrow against what it has still got to sell.

"Every line in this is somebody," the finance chief told us.

Comments (88) | You may also like: Thornmere Town sign keeper from Bury on 18-month deal

@doc d-trade | local government magazine | 2032-02-06
Thornmere gets {9.99%|taxg} – and commissioners

Ministers last night allowed the Kentish unitary to raise council tax by {9.99%|taxg|t=last night} in April, {twice|~tmul|v=2} the normal cap of {4.99%|tax} but well short of the {15%|taxd} it had sought. Three commissioners arrive on 1 March.

An exceptional support package covers the in-year hole of {£38.4m|hole}. Borrowing now stands at {£870m|debt|t=now}, {4.6|dmul} times the 2019 level of {£190m|debt19|t=2019}.

For peers wondering whether they're next: look at children's residential. Thornmere has {614|kids} looked-after children, {92|-} per 10,000. Each external placement averages {£7,400|home} weekly. Adult and children's services together are {71%|sc} of net revenue.

The arena ({£94m|arena}, against an approved budget of {£52m|arenab}) makes headlines; it's {11%|~ash} of the debt.
