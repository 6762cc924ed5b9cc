@story j1-labasa-cane
@topic Secret ballot of cane mill workers at Seaqaqa, Fiji
@subject W = Sugar Mill Workers Association | the association | mill workers | the union
@subject C = Northern Cane Corporation | NCC | the corporation | the miller
@subject G = cane growers | growers | farmers
@subject O = Ministry of Labour | the ministry
@subject S = Seaqaqa mill | the mill
@subject R = Ratu Viliame Nasilasila | Nasilasila | the general secretary
@fact y = 618 | vote_count | W | votes to strike | final | cumulative
@fact n = 207 | vote_count | W | votes against a strike | final | cumulative
@fact iv = 11 | votes_cast | W | invalid ballots | final | cumulative
@fact bc = 836 | votes_cast | W | ballots cast | final | cumulative
@fact ro = 1054 | other | W | members on the roll | 2014-05 | constant
@fact ys = 58.6 | vote_share | W | share of all members for a strike | final | snapshot
@fact yb = 73.9 | vote_share | W | share of ballots for a strike | final | snapshot
@fact th = 50 | vote_share | W | share of all members needed | 2014 | constant | threshold
@fact to = 79.3 | turnout | W | turnout | final | snapshot
@fact d1 = 377 | vote_count | W | votes to strike, mill and workshop box | first box | cumulative
@fact d2 = 241 | vote_count | W | votes to strike, field and rail box | second box | cumulative
@fact n1 = 118 | vote_count | W | votes against a strike, mill and workshop box | first box | cumulative
@fact n2 = 89 | vote_count | W | votes against a strike, field and rail box | second box | cumulative
@fact pw = 5.3 | rate | C | pay rise offered | May 2014 | plan | pledged
@fact pd = 14 | rate | W | pay rise demanded | May 2014 | plan
@fact hr = 3.07 | price | C | hourly pay in Fiji dollars | 2014 | constant
@fact l6 = 4 | duration | W | days of the last strike | 2006 | constant
@fact ca = 710000 | other | S | tonnes of cane expected | 2014 | plan | projected
@fact c3 = 655000 | other | S | tonnes of cane crushed | 2013 | cumulative
@fact gr = 4900 | other | G | registered growers | 2014 | constant
@fact tn = 78.5 | price | G | Fiji dollars paid for a tonne | 2013 | constant
@fact ls = 310000 | other | C | dollars lost for each day without crushing | 2014 | plan | projected
@fact nt = 28 | duration | O | days of notice before a strike | 2014 | constant | threshold
@fact st = 2014-06-10 | date | S | start of crushing | 2014 | plan
@fact tm = 120 | jobs | C | retired workers called up | May 2014 | plan
@rel sum bc = y + n + iv
@rel sum n = n1 + n2
@rel sum y = d1 + d2
@rel share ys = y / ro
@rel share yb = y / bc
@rel share to = bc / ro
@race ballot = y n
@trap ys yb :: share of members and share of ballots
@trap pw pd :: offer and demand
@trap ca c3 :: this season and the last
@trap d1 y :: one box and both
@trap to yb :: turnout and share
@trap gr ro :: growers and mill workers

@doc fiji-sentinel | national daily | 2014-05-24
Mill staff back strike

By ATUNAISA VAKALOLO

MEMBERS of the Sugar Mill Workers Association at Seaqaqa have voted to walk off the job in the crushing season.

Counting at the Labour office in Labasa ended last night with {618|y|t=last night} in favour and {207|n|^} against. There were {11|iv|^} invalid papers.

A strike needs the support of more than {50|th} per cent of all members, not just of those who vote. With {1054|ro} people on the roll the union cleared that bar, at {58.6|ys} per cent.

General secretary Ratu Viliame Nasilasila said his people earned {$3.07|hr} an hour after 20 years and wanted {14|pd} per cent more. The Northern Cane Corporation has offered {5.3|pw}.

The mill is due to start crushing on {June 10|st}. It expects {710,000|ca|m=projected} tonnes of cane this year, after {655,000|c3|t=last year} last year.

@doc ministry-note | government press release | 2014-05-24
MINISTRY OF LABOUR — STATEMENT ON SECRET BALLOT 07/14

The Ministry of Labour confirms that a secret ballot was supervised by its officers on 22 and 23 May at {two|-} polling stations.

Mill and workshop: {377|d1} for, {118|n1} against.
Field and rail: {241|d2} for, {89|n2} against.
Total ballots, valid and invalid: {836|bc}. Participation: {79.3%|to}.

The association is reminded that no strike may begin until {28|nt} days after written notice has been lodged, and that none has been lodged to date. The crushing season is scheduled to open on {10 June|st}.

The Ministry further clarifies that the figure of {73.9%|yb} circulated on social media is the proportion of ballots and not of members. The lawful measure is the latter.

Issued by the Permanent Secretary. Tel 330 9981 (ext. 214)

@doc pacific-radio | regional broadcaster | 2014-05-26
Fiji growers fear for harvest after mill vote

Farmers in the north of Fiji say they will be the first to suffer if workers at the Seaqaqa mill go on strike.

The region's {4,900|gr} growers have cane standing that must be cut within weeks of ripening. Sunil Datt, who has {nine|-} acres near Bulileka, says every lorry that waits at a closed gate is losing sugar.

"I get {78 dollars and 50 cents|tn|v=78.5} a tonne. That was last year. From that I pay the cutters," he told Dateline Oceania.

Nearly {six in ten|~ys|v=60} union members supported action in a ballot on Friday.

The corporation says that it loses {310,000|ls} dollars for each day that the rollers are still, and has asked {120|tm} pensioners to stand by. In {2006|-}, when the workers last stopped, it took {four|l6|t=In 2006} days to reach a settlement.

@doc union-circular | union circular | 2014-05-25
Bula vinaka members!

We asked, you answered. {Three|~yb|v=75} of every four papers in those boxes said YES. The exact word: {618|y}. The NOs were {207|n}, and they are our brothers as well; no one is to be teased at the canteen.

The workshop gave us {377|d1} and the train crews and field gangs {241|d2}. Shame on those who said that the train crews would not come!

What do we want? {14%|pd}. What did they bring? {5.3%|pw}, and a calendar. We remember {2006|-}: {4|l6|t=2006} days, and the bosses found the money on the fifth.

Do NOT stop work now. Our lawyer says there must be {28|nt} days between our letter and the whistle. The executive meets on Tuesday to write it.

P.S. Netball: Boilers 31, Laboratory 29.
