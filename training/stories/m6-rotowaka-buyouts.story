@story m6-rotowaka-buyouts
@topic Flood buyouts in Rotowaka, New Zealand, 2028: red-zoned houses, offers, who pays, rents and a levy
@subject R = Rotowaka District Council | the council | Rotowaka council
@subject S = Stream Street catchment | Stream Street | the red zone
@subject K = Kereru Flats | the flats
@subject G = the Crown | central government | Wellington
@subject T = Temuera Blacklock | Blacklock | the recovery manager
@subject H = Homeowners of Stream Street | the homeowners' group | the group
@subject V = independent valuers | valuers
@fact red = 186 | homes | R | houses to be bought and removed | 2028-06-30 | snapshot
@fact rs = 121 | homes | S | houses to be bought and removed | 2028-06-30 | snapshot
@fact rk = 65 | homes | K | houses to be bought and removed | 2028-06-30 | snapshot
@fact off = 152 | homes | R | purchase offers made | 2028-06-30 | cumulative
@fact acc = 97 | homes | R | purchase offers accepted | 2028-06-30 | cumulative
@fact ref = 14 | homes | R | purchase offers refused | 2028-06-30 | cumulative
@fact und = 41 | homes | R | purchase offers unanswered | 2028-06-30 | snapshot
@fact acc3 = 58 | homes | R | purchase offers accepted | 2028-03-31 | cumulative
@fact acs = 63.8 | other | R | share of offers accepted | 2028-06-30 | snapshot
@fact acr = 52.2 | other | R | share of houses to be bought whose owners accepted | 2028-06-30 | snapshot
@fact rks = 34.9 | other | K | share of houses to be bought and removed | 2028-06-30 | snapshot
@fact noff = 34 | homes | R | owners without an offer | 2028-06-30 | snapshot
@fact dem = 23 | homes | R | houses demolished | 2028-06-30 | cumulative
@fact med = 612000 | price | R | dollars of the median offer | 2028-06-30 | snapshot
@fact unin = 80 | rate | R | percent of value offered to uninsured owners | - | constant
@fact ins = 95 | rate | R | percent of value offered to insured owners | - | constant
@fact tot = 116000000 | budget | R | dollars for the buyouts | 2028-06-30 | plan
@fact gov = 58000000 | budget | G | dollars for the buyouts | 2028-06-30 | plan
@fact loc = 58000000 | budget | R | dollars from ratepayers for the buyouts | 2028-06-30 | plan
@fact levy = 94 | price | R | dollars a year a household for the buyouts | from 2028-07-01 | plan
@fact lvl = 3.4 | other | S | metres of stream level | 2027-02-12 | constant
@fact bank = 2.1 | other | S | metres of stream level at which the bank is overtopped | - | constant | threshold
@fact fl = 731 | homes | R | houses flooded | February 2027 | cumulative
@fact ev = 1900 | evacuated | R | people evacuated | February 2027 | cumulative
@fact rent = 104 | other | R | households in temporary rentals | 2028-06-30 | snapshot
@fact close = 2028-09-29 | date | R | last day to accept | - | plan
@fact appl = 9 | cases | H | owners who appealed the valuation | 2028-06-30 | cumulative
@fact app = 61000 | other | V | dollars added to an offer on appeal on average | 2028-06-30 | snapshot
@trap red fl :: to be removed and flooded
@trap off acc :: offers made and accepted
@trap acc acc3 :: two quarters
@trap gov loc :: two equal halves
@trap unin ins :: uninsured and insured
@trap lvl bank :: peak and bank height
@trap acc dem :: sold and demolished
@rel share acs = acc / off
@rel share acr = acc / red
@rel share rks = rk / red
@rel diff noff = red - off
@rel sum red = rs + rk
@rel sum off = acc + ref + und
@rel sum tot = gov + loc

@doc a-release | council progress report, web page | 2028-07-05
Stream Street and Kereru Flats: where we are at

At 30 June the voluntary buyout programme covers {186|red|t=At 30 June} properties: {121|rs|^} along Stream Street and {65|rk|^} at Kereru Flats.

- {152|off|t=At 30 June} offers have gone out
- {97|acc|^} have been accepted, up from {58|acc3|t=at the end of March} at the end of March
- {14|ref|^} have been turned down
- {41|und|^} owners are still thinking it over
- {23|dem|^} houses are gone and the sections grassed

The median offer is {$612,000|med}. Owners who were insured receive {95 per cent|ins} of the pre-flood value; those who weren't, {80 per cent|unin}.

The programme's budget is {$116 million|tot}, shared equally with the Crown. Our share costs each household {$94|levy|t=from 1 July} a year from 1 July.

Offers lapse on {29 September|close}. Questions? recovery@rotowaka.example or 0800 555 017

@doc b-paper | provincial daily | 2028-07-06
'They want my house for less than the bank does'

Te Rina Fotheringham

Eighteen months ago the water behind Colleen Agnew's place reached {3.4 metres|lvl|v=3.4|t=Eighteen months ago}. The stream bank is {2.1|bank}.

{Seven hundred and thirty-one|fl|v=731} Rotowaka homes went under that night and {1900|ev|t=that night} people were got out, some by jet ski. Now the council wants to take {186|red|t=Now} of those houses away for good.

Mrs Agnew, 69, is one of {14|ref} owners who have said no. She had let her insurance lapse, so she was offered {80 per cent|unin}. Her neighbour, insured, got {95|ins} and is in Tauranga.

"We are not forcing anyone," recovery manager Temuera Blacklock said. He pointed out that {97|acc|by=recovery manager Temuera Blacklock} had said yes, nearly {two-thirds|~acs|v=66.67} of everyone asked.

Ratepayers will find {$58m|loc} and Wellington {$58m|gov}. "{Ninety-four dollars|levy|v=94} a year," wrote one of them to this newspaper, "so that people can sell a swamp."

ADVERTISEMENT: Heat pumps from $1,999 installed
MOST READ: 1. Petrol hits $3.31

@doc c-group | homeowners' group circular | 2028-07-10
Stream Street neighbours: circular 11

Good turnout on Thursday, about {70|-} of us squeezed into the Playcentre. Main points.

Appeals. {Nine|appl|t=so far} of us have challenged the number the valuers came up with so far. On average the offer went up by {$61,000|app}. So it is worth a stamp.

Deadline. It's {Friday 29 September|close}, and Temuera told us flatly there will be no extension. {Forty-one|und|by=Temuera} households have not answered, by his count. {Thirty-four|noff} have not even had a letter yet!

Rentals. {One hundred and four|rent|v=104} families are still in motels or someone else's house. The accommodation supplement stops at {18 months|-}.

Thanks to Hone for the sausages ($41 in the tin).

@doc d-radio | national radio news item | 2028-07-05
More than {half|>acr|v=50} the owners of flood-prone homes in Rotowaka have agreed to sell them to the council.

{Ninety-seven|acc|t=now} have now signed. In March it was {fifty-eight|acc3|t=In March}. The typical offer is just over {six hundred thousand dollars|>med|v=600000}.

In all, {a hundred and eighty-six|red|v=186} homes are to go, about {a third|~rks|v=33.33} of them at Kereru Flats. The bulldozers have been through {twenty-three|dem} so far.

The bill, {a hundred and sixteen million|tot|v=116000000}, is split down the middle between local people and the government.

Owners have until {late September|-} to make up their minds. Ana Tuiasau has more.
