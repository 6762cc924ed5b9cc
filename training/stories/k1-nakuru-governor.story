@story k1-nakuru-governor
@topic Kenya 2017: an invented governor's race in Nakuru county, from opinion polls to the petition in court
@subject W = Wairimu Gathoni | Gathoni | Mama Wairimu | the former banker
@subject K = Governor Kiprotich Lelei | Lelei | the governor | Kiprotich Lelei
@subject M = Moses Onyancha | Onyancha | the independent
@subject N = Nakuru County | Nakuru | the county
@subject I = IEBC | the electoral commission | the returning officer
@subject P = Tafiti Research | Tafiti
@subject Z = Zana Polls | Zana
@fact tw = 44 | poll_share | W | support in the Tafiti poll | July 2017 | snapshot
@fact tk = 39 | poll_share | K | support in the Tafiti poll | July 2017 | snapshot
@fact ts = 1050 | sample_size | P | people interviewed | July 2017 | snapshot
@fact tm = 3.0 | margin_of_error | P | margin of error | July 2017 | snapshot
@fact zw = 41 | poll_share | W | support in the Zana poll | July 2017 | snapshot
@fact zk = 46 | poll_share | K | support in the Zana poll | July 2017 | snapshot
@fact zs = 2400 | sample_size | Z | people interviewed | July 2017 | snapshot
@fact w1 = 188200 | vote_count | W | votes | 9 August midday | snapshot
@fact k1 = 201750 | vote_count | K | votes | 9 August midday | snapshot
@fact w2 = 386114 | vote_count | W | votes | declaration | snapshot
@fact k2 = 351207 | vote_count | K | votes | declaration | snapshot
@fact m2 = 22480 | vote_count | M | votes | declaration | snapshot
@fact gap = 34907 | margin | W | votes ahead | declaration | snapshot
@fact reg = 949618 | other | N | registered voters | 2017 | constant
@fact tu = 80.9 | turnout | N | share of registered voters who voted | declaration | snapshot
@fact rej = 8600 | votes_cast | N | rejected ballots | declaration | snapshot
@fact deb = 2.3e9 | other | N | unpaid bills in shillings | June 2017 | snapshot
@fact water = 120 | units_pledged | W | boreholes to be drilled | 2022 | plan | pledged
@fact mca = 31 | seats | W | seats of her party in the county assembly | August 2017 | constant
@fact mcak = 20 | seats | K | seats of his party in the county assembly | August 2017 | constant
@fact mcas = 55 | seats | N | elected seats in the county assembly | - | constant
@fact forms = 43 | other | K | result forms disputed | September 2017 | constant
@fact pst = 1796 | other | N | polling stations | 2017 | constant
@fact spend = 433e6 | spending | I | legal limit of campaign spending in shillings | 2017 | constant | threshold
@fact bill = 5e6 | damages | K | costs that the court awarded in shillings | February 2018 | constant
@rel diff gap = w2 - k2
@trap tw zw :: two pollsters
@trap w1 w2 :: two stages of the count
@trap forms pst :: disputed forms and all polling stations
@trap mca mcak :: seats of two parties
@race tafiti = tw tk
@race zana = zw zk
@race early = w1 k1
@race final = w2 k2 m2

@doc a-nation | national daily | 2017-07-27
Pollsters split on Nakuru as campaigns enter last lap

By MACHARIA WEKESA and FATUMA LENGES

Two opinion polls published a day apart have each found a different winner in one of the fiercest county races.

Tafiti Research, which interviewed {1,050|ts|by=Tafiti Research} residents, puts former banker Wairimu Gathoni at {44|tw|by=Tafiti Research} per cent, ahead of Governor Kiprotich Lelei with {39|tk|^} per cent. The firm gives an error of ±{3|tm} per cent.

But Zana Polls, with a larger sample of {2,400|zs|by=Zana Polls}, has the governor on {46|zk|by=Zana Polls|s=the governor} per cent and Ms Gathoni on {41|zw|^} per cent. Zana has done work for the county government, a fact which Ms Gathoni's team was quick to point out.

Suppliers are owed {Sh2.3 billion|deb|t=last month|by=the Controller of Budget|v=2300000000} by the county, according to the Controller of Budget's report of last month. "Ask him where it went," said Ms Gathoni in Molo, where she promised {120|water} boreholes in five years.

Neither aspirant may spend above {Sh433 million|spend|v=433000000}.

Today's TV: NTV 7pm, KTN 9pm · Lotto 3-11-14-27-30-41
@doc b-radio | vernacular radio news in translation | 2017-08-09
It is one o'clock. The votes of Nakuru.

The returning officer at the Show Ground has announced totals as of midday. Kiprotich Lelei is leading. He has {201,750|k1|t=as of midday|by=The returning officer|s=He}. Wairimu Gathoni follows him with {188,200|w1|^}. These are from about half of the {1,796|pst} polling stations. Naivasha and Gilgil have not been added.

We remind listeners that a poll is not a vote. In July, Zana said {46|zk|by=Zana|t=In July|s=the governor} for the governor and Tafiti said {39|tk|by=Tafiti|t=In July|s=the governor}. Tonight we shall know who can count.

Moses Onyancha, the independent, says he was kept out of Kuresoi by youths. Police deny it.

The price of a bag of maize in Nakuru town today is 3,000 shillings. Messages at 20 shillings to 22444.
@doc c-standard | national newspaper | 2017-08-11
Gathoni trounces Lelei

By BRIAN CHEMUTAI in Nakuru

The electoral commission on Thursday night declared Wairimu Gathoni the new governor of Nakuru.

She garnered {386,114|w2|t=Thursday night|by=The electoral commission|s=She} votes; the incumbent had {351,207|k2|^}, and independent Moses Onyancha {22,480|m2|^}. A further {8,600|~rej} papers were rejected.

The winning margin of {54,900|!gap|^} surprised even her agents, who had been trailing at lunchtime on Wednesday, {188,200|w1|t=at lunchtime on Wednesday|s=her agents} to {201,750|k1|^}.

County turnout stood at {80.9|tu|t=Thursday night} per cent of {949,618|reg} voters.

In the assembly, her party won {31|mca|s=her party} of {55|mcas} wards. Mr Lelei's holds {20|mcak|s=Mr Lelei's}.

"I will drill {12|!water|t=within my term} boreholes within my term, two for every sub-county you can name," she told a crowd in Section 58, drawing laughter.

bchemutai@standard.example
@doc d-law | legal news site | 2018-02-21
High Court upholds election of Nakuru governor

The High Court in Nakuru has dismissed a petition by former governor Kiprotich Lelei, finding that irregularities in {43|forms} forms out of {1,796|pst} stations did not alter the result.

Lady Justice Amina Kasyoka said that even if every vote recorded in the disputed forms were struck out, the respondent would still lead by {21,000|-}. The gap was {34,907|gap} in the declared result.

The petitioner had argued that he was credited with {351,207|k2|s=he} votes "by subtraction". His expert told the court that exit interviews and a July survey by Zana, in which he led {46|zk|by=Zana|t=July|s=he} to {41|zw|^}, made the outcome improbable. The judge was not persuaded. "Another pollster, with {1,500|!ts|by=Another pollster} respondents, found the reverse," she wrote at paragraph 118. 

Costs of {Sh5 million|bill|v=5000000} were awarded against Mr Lelei. He has 30 days to appeal.

Ms Gathoni was declared elected in August with {402,300|!w2|t=in August} votes.

Petition No. 6 of 2017 [2018] eKLR
